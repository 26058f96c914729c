import Mustache

/// What supporters promised a village.
package struct VillagePromises: MustacheParent, Equatable, Sendable {
    /// Sums; absent without money.
    package let money: MoneyLine?
    /// Stuck ones first.
    package let rows: [PromiseRow]

    package init(
        money: MoneyLine? = nil, rows: [PromiseRow]
    ) {
        self.money = money
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "money": money.orAbsent
        case "rows": rows
        default: nil
        }
    }
}
