/// A paper that asks somebody to put something right, with a clock for the reply. 整改通知书、提示函、
/// 督办单、挂牌
package struct Instrument: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case notice
        case reminder
        case supervisionCard = "supervision-card"
        case sign
        case other
    }

    /// From which day the time for the reply runs.
    package enum Start: String, CaseIterable, Sendable {
        case issued, received
    }

    package let key: InstrumentKey
    package let label: Label
    package let kind: Kind
    /// Who issues it: roles of the pack, or a body in words; empty and `nil` where not stated.
    package let issuers: [RoleKey]
    package let body: Label?
    /// Whom it goes to; empty where not stated.
    package let to: [FactKind.About]
    /// `nil` where the pack does not state it; a paper may set a day of its own.
    package let replyWithin: Span?
    package let replyFrom: Start
    /// Its form; `nil` where not stated.
    package let form: Label?
    /// What ends it, such as an inspection on the spot; `nil` where not stated.
    package let closedBy: Label?
    package let clause: Clause

    package init(
        key: InstrumentKey, label: Label, kind: Kind, issuers: [RoleKey], body: Label?,
        to: [FactKind.About], replyWithin: Span?, replyFrom: Start, form: Label?,
        closedBy: Label?, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.kind = kind
        self.issuers = issuers
        self.body = body
        self.to = to
        self.replyWithin = replyWithin
        self.replyFrom = replyFrom
        self.form = form
        self.closedBy = closedBy
        self.clause = clause
    }
}
