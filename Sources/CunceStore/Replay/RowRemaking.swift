/// Makes the rows of all states anew from the journal of the same database, inside a transaction
/// that is open already: after a step of the schema that brings tables or columns for them.
///
/// The list of divisions stays: it is not made from states, and making it anew would read the
/// imported files again.
enum RowRemaking {
    private static let streams = "SELECT stream FROM streams ORDER BY stream"

    /// - Throws: `EncodingFault` where an entry cannot be read; nothing has happened then.
    static func run(_ connection: any SQLConnection) throws {
        let streams = try connection.rows(streams) { try $0.text(0) }
        guard !streams.isEmpty else { return }
        // Another server on the same database waits until the rows fit the schema.
        _ = try JournalHead.read(connection, locking: true)
        for table in ReadModelTables.ofStates.reversed() {
            try connection.execute("DELETE FROM \(table.name)", [])
        }
        var folding = ReplayFolding(keepingDivisions: connection)
        for stream in streams {
            // Read before written: PostgreSQL answers one statement after another.
            let entries = try connection.rows(StreamReading.tail, [.text(stream), .int(0)]) {
                try StreamReading.entry($0)
            }
            for entry in entries { try folding.take(entry) }
        }
        try folding.finish()
    }
}
