/// Pours rows that come out of a pipe into empty tables.
enum TablePouring {
    static func pour(
        _ tables: [TableShape], from pipe: ParcelPipe, into connection: any SQLConnection
    ) throws {
        // A division may lie below one with a higher number; only the whole table is right.
        // PostgreSQL looks at the end of a statement anyway, and a table is one statement.
        if connection.dialect == .sqlite { try connection.script("PRAGMA defer_foreign_keys = ON") }
        for table in tables {
            try connection.insertMany(into: table.name, columns: table.columns.map(\.name)) {
                guard case .row(let row) = try pipe.next() else { return nil }
                return row
            }
        }
    }
}
