import Mustache

/// Something of a promise that came.
package struct PromiseArrivalItem: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `arrival-1`.
    package let key: String
    /// The day it came.
    package let day: String
    /// How much, with the unit. Example: `20,000 元`.
    package let amount: String?
    /// What shows it.
    package let voucher: String?
    /// Who said so. Example: `驻村干部 甲报的`.
    package let who: String
    /// Confirmed, or waiting for somebody else.
    package let status: StatusMark
    /// The entry.
    package let entry: TextLink
    /// Confirms it; only for somebody else than who said it.
    package let confirm: ReasonForm?

    package init(
        key: String, day: String, amount: String? = nil, voucher: String? = nil, who: String,
        status: StatusMark, entry: TextLink, confirm: ReasonForm? = nil
    ) {
        self.key = key
        self.day = day
        self.amount = amount
        self.voucher = voucher
        self.who = who
        self.status = status
        self.entry = entry
        self.confirm = confirm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "day": day
        case "amount": amount.orAbsent
        case "voucher": voucher.orAbsent
        case "who": who
        case "status": status
        case "entry": entry
        case "confirm": confirm.orAbsent
        default: nil
        }
    }
}
