import Mustache

/// One source of a project's money.
package struct ProjectShare: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `s1`.
    package let key: String
    /// Where it is to come from. Example: `县级水利专项`.
    package let label: String
    /// Yuan; opens the entry that says so. Example: `80,000`.
    package let amount: Door
    /// Its part of the budget. Example: `占 120,000 元的约 67%`.
    package let share: String
    /// Takes it out with a reason.
    package let drop: ReasonForm?

    package init(
        key: String,
        label: String,
        amount: Door,
        share: String,
        drop: ReasonForm? = nil
    ) {
        self.key = key
        self.label = label
        self.amount = amount
        self.share = share
        self.drop = drop
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "label": label
        case "amount": amount
        case "share": share
        case "drop": drop.orAbsent
        default: nil
        }
    }
}
