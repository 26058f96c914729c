package import CunceDomain

/// Removing tables that were handed in and never taken in, with their files. What was taken in
/// stays: it shows where its entries came from.
package enum ForgottenTables {
    /// Unit: hours. Two working days, with a weekend between them.
    package static let hoursKept = 96

    /// Parameters: $1 moment; those handed in before it.
    private static let old = """
        SELECT id, file FROM handed_in_tables
        WHERE at < $1
        ORDER BY at, id
        """

    /// Parameters: $1 table.
    private static let confirmations = """
        SELECT command, actor FROM table_confirmations WHERE table_id = $1 ORDER BY command
        """

    /// Parameters: $1 file.
    private static let ofFile = "SELECT COUNT(*) FROM handed_in_tables WHERE file = $1"

    /// - Returns: how many tables were removed.
    @discardableResult
    package static func remove(from store: Store, at now: Moment) async throws -> Int {
        let hour: Int64 = 3_600_000
        let before = Moment(milliseconds: now.milliseconds - Int64(hoursKept) * hour)
        let forgotten = try await forgotten(in: store, before)
        guard !forgotten.isEmpty else { return 0 }
        try await store.keys.write { connection in
            for table in forgotten {
                try connection.execute(
                    "DELETE FROM table_confirmations WHERE table_id = $1", [.text(table.id)])
                try connection.execute(
                    "DELETE FROM handed_in_tables WHERE id = $1", [.text(table.id)])
            }
        }
        // The rows first: a file without a row does no harm, a row without its file shows a fault.
        let named = Set(try await store.main.read { try NamedFile.all(on: $0) }.map(\.file))
        for file in Set(forgotten.map(\.file)).subtracting(named) {
            let others = try await store.keys.read { connection in
                try connection.row(ofFile, [.text(file)]) { try $0.int(0) } ?? 0
            }
            if others == 0 { try store.blobs.remove(file, untouchedSince: before) }
        }
        return forgotten.count
    }

    private struct Table: Sendable {
        let id: String
        let file: String
    }

    private static func forgotten(
        in store: Store, _ before: Moment
    ) async throws -> [Table] {
        let found = try await store.keys.read { connection in
            try connection.rows(old, [.integer(before.milliseconds)]) { row in
                Table(id: try row.text(0), file: try row.text(1))
            }.map { table in
                (
                    table: table,
                    asked: try connection.rows(confirmations, [.text(table.id)]) { row in
                        (command: CommandID(try row.text(0)), actor: try row.text(1))
                    }
                )
            }
        }
        return try await store.main.read { connection in
            try found.filter { one in
                try !one.asked.contains {
                    try Receipt.find($0.command, of: $0.actor, on: connection) != nil
                }
            }.map(\.table)
        }
    }
}
