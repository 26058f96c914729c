import CunceJournal

/// How far the journal and the root's stream have come: what kept pages and kept rows are judged
/// by, in one statement.
package struct Bearings: Equatable, Sendable {
    /// Entries in the journal.
    package let entries: Int
    /// See `RootHead`.
    package let root: Int
    /// The journal's head as it is printed on papers: 64 hexadecimal digits.
    package let head: String

    package static let sql = """
        SELECT entries, head, (\(RootHead.sql)) FROM journal WHERE one = 1
        """

    package static func read(_ connection: any SQLConnection) throws -> Bearings {
        let found = try connection.row(sql) { row in
            guard let hash = Digest(bytes: try row.bytes(1)) else {
                throw StoreFault.damaged("journal.head")
            }
            return Bearings(
                entries: try row.int(0), root: try row.optionalInt(2) ?? 0, head: hash.hex)
        }
        guard let found else { throw StoreFault.damaged("the journal's row is missing") }
        return found
    }
}
