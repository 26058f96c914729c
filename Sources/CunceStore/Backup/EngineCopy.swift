/// Copies one database into another, of the same engine or the other, through the seam: one
/// snapshot out, one transaction in.
package enum EngineCopy {
    /// - Parameters:
    ///   - target: a database without entries; its tables are made and filled.
    ///   - steps: the schema of both.
    /// - Throws: `StoreFault.constraint` where the target holds rows already.
    package static func copy(
        from source: any SQLEngine, to target: any SQLEngine, _ steps: [Migration]
    ) async throws {
        try await Migrator.check(source, steps)
        _ = try await Migrator.migrate(target, steps)
        let tables = try await target.read { try TableListing.all($0) }
        try await ParcelPipe.carry(
            from: source, to: target,
            send: { try send(tables, $0, $1) },
            receive: { connection, pipe in
                // The one row of `journal` is there from the first opening.
                for table in tables where table.name == "journal" {
                    try connection.execute("DELETE FROM journal WHERE entries = 0", [])
                }
                try TablePouring.pour(tables, from: pipe, into: connection)
            })
    }

    private static func send(
        _ tables: [TableShape], _ connection: any SQLConnection, _ pipe: ParcelPipe
    ) throws {
        for table in tables {
            let columns = table.columns.map(\.name).joined(separator: ", ")
            try connection.each("SELECT \(columns) FROM \(table.name)", []) { row in
                try pipe.send(.row(try table.values(row)))
            }
            try pipe.send(.end)
        }
    }
}
