/// Why a table is not taken in as a whole. Faults of single rows are complaints and do not stop
/// the rest.
package enum TableRefusal: Error, Equatable, Sendable {
    case fileMissing
    /// Unit: bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// Somebody wrote something since the preview; it is made anew.
    case journalMovedOn
    /// No row would change anything.
    case nothingToDo
    /// The table belongs to a round, and none was named.
    case roundMissing
    /// More rows than one command takes in.
    case tooManyRows(rows: Int, limit: Int)
}
