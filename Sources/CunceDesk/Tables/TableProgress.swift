/// How far a table has been looked through or taken in.
package enum TableProgress: Equatable, Sendable {
    /// So many rows of the file are read; how many it has is known at its end.
    case read(rows: Int)
    /// So many rows are compared with what is recorded.
    case compared(rows: Int, of: Int)
    /// So many entries are written. They stand only when all do.
    case written(entries: Int, of: Int)
}
