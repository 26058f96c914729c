import CunceStore

/// The tables that a recorded visit writes to, as `TableShape`s: for copying and reading back.
enum WrittenTables {
    static let entries = TableShape(
        "entries", keys: 1,
        [
            ("number", .integer), ("stream", .text), ("sequence", .integer), ("event", .text),
            ("actor", .text), ("recorded_at", .integer), ("happened_on", .text),
            ("command", .text), ("body", .bytes), ("sealed", .bytes), ("digest", .bytes),
        ])

    static let seals = TableShape(
        "seals", keys: 1,
        [
            ("number", .integer), ("first_entry", .integer), ("last_entry", .integer),
            ("root", .bytes), ("previous", .bytes), ("hash", .bytes),
        ])

    static let receipts = TableShape(
        "receipts", keys: 1,
        [
            ("command", .text), ("actor", .text), ("request", .bytes), ("first_entry", .integer),
            ("last_entry", .integer),
        ])

    static let streams = TableShape(
        "streams", keys: 1, [("stream", .text), ("sequence", .integer), ("entry", .integer)])

    static let journal = TableShape(
        "journal", keys: 1,
        [("one", .integer), ("entries", .integer), ("seals", .integer), ("head", .bytes)])

    static let all = [
        journal, entries, seals, receipts, streams, CaseTables.cases, CaseTables.visits,
    ]

    static func plainInsert(_ table: TableShape) -> String {
        let names = table.columns.map(\.name).joined(separator: ", ")
        let places = table.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(table.name) (\(names)) VALUES (\(places))"
    }

    static func read(
        _ table: TableShape, where condition: String, _ parameters: [SQLValue],
        on connection: any SQLConnection
    ) throws -> [[SQLValue]] {
        let names = table.columns.map(\.name).joined(separator: ", ")
        return try connection.rows(
            "SELECT \(names) FROM \(table.name) WHERE \(condition)", parameters
        ) { try table.values($0) }
    }

    /// Gives another store the same rows in these tables, so that both begin alike.
    static func copy(from source: any SQLEngine, to target: any SQLEngine) async throws {
        for table in all {
            let rows = try await source.read { try read(table, where: "1 = 1", [], on: $0) }
            try await target.write { connection in
                try connection.execute("DELETE FROM \(table.name)", [])
                var next = rows.makeIterator()
                try connection.insertMany(
                    into: table.name, columns: table.columns.map(\.name)
                ) { next.next() }
            }
        }
    }
}
