import Mustache

/// What some of what came was used for.
package struct PromiseUseItem: MustacheParent, Equatable, Sendable {
    /// The day.
    package let day: String
    /// How much, with the unit.
    package let amount: String?
    /// What for.
    package let purpose: String
    /// What shows it.
    package let voucher: String?
    /// The entry.
    package let entry: TextLink

    package init(
        day: String, amount: String? = nil, purpose: String, voucher: String? = nil, entry: TextLink
    ) {
        self.day = day
        self.amount = amount
        self.purpose = purpose
        self.voucher = voucher
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "amount": amount.orAbsent
        case "purpose": purpose
        case "voucher": voucher.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
