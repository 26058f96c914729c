package import CunceJournal

/// How far the journal has come: the one row that every commit locks and moves on.
package struct JournalHead: Equatable, Sendable {
    package let entries: Int
    package let seals: Int
    package let hash: Digest

    /// The head as it is printed on papers: 64 hexadecimal digits.
    package var text: String { hash.hex }

    package static func read(
        _ connection: any SQLConnection, locking: Bool = false
    ) throws -> JournalHead {
        let lock = locking && connection.dialect == .postgres ? " FOR UPDATE" : ""
        let sql = "SELECT entries, seals, head FROM journal WHERE one = 1" + lock
        let found = try connection.row(sql) { row in
            guard let hash = Digest(bytes: try row.bytes(2)) else {
                throw StoreFault.damaged("journal.head")
            }
            return JournalHead(entries: try row.int(0), seals: try row.int(1), hash: hash)
        }
        guard let found else { throw StoreFault.damaged("the journal's row is missing") }
        return found
    }

    static func begin(_ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO journal (one, entries, seals, head) VALUES ($1, $2, $3, $4)
            ON CONFLICT (one) DO NOTHING
            """,
            [.int(1), .int(0), .int(0), .bytes(Digest.none.bytes)])
    }
}
