/// One step of the schema. Steps only go forward and are never changed once released.
package struct Migration: Sendable {
    /// 1, 2, 3 … without a gap.
    package let number: Int
    /// What it brings, in words for the log.
    package let name: String
    /// Statements with the dialect's type tokens.
    package let sql: String
    /// What only one of the engines needs.
    package let postgres: String?
    /// Whether it makes or changes a table whose rows the states give (`Projected.shapes`). What
    /// was recorded before has no such rows yet: they are made from the journal, in the same
    /// transaction (`RowRemaking`).
    package let remakesRows: Bool

    package init(
        _ number: Int, _ name: String, _ sql: String, postgres: String? = nil,
        remakesRows: Bool = false
    ) {
        self.number = number
        self.name = name
        self.sql = sql
        self.postgres = postgres
        self.remakesRows = remakesRows
    }
}
