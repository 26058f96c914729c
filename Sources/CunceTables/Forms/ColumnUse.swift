/// What an import makes of a column.
package enum ColumnUse: Equatable, Sendable {
    /// Must have a value in every row.
    case required
    case optional
    /// Tells the reader something; an import passes it over.
    case shown
}
