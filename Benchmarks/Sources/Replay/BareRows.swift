import CunceStore

/// The counterpart of a replay: the rows of all read models, made beforehand, put into empty
/// tables of the same kind.
enum BareRows {
    typealias Rows = [(table: TableShape, rows: [[SQLValue]])]

    static func read(_ engine: any SQLEngine) async throws -> Rows {
        try await engine.read { connection in
            try ReadModelTables.all.map { table in
                (table, try connection.rows(table.selectAll) { try table.values($0) })
            }
        }
    }

    /// One prepared statement a table, run once for each row.
    ///
    /// - Returns: seconds taken, without the commit.
    static func insertOneByOne(_ rows: Rows, into engine: any SQLEngine) async throws -> Double {
        try await timed(engine) { connection in
            for (table, rows) in rows {
                let sql = WrittenTables.plainInsert(table)
                for row in rows { try connection.execute(sql, row) }
            }
        }
    }

    /// The fastest way the engine has.
    static func insertMany(_ rows: Rows, into engine: any SQLEngine) async throws -> Double {
        try await timed(engine) { connection in
            for (table, rows) in rows {
                var next = rows.makeIterator()
                try connection.insertMany(
                    into: table.name, columns: table.columns.map(\.name)
                ) { next.next() }
            }
        }
    }

    private static func timed(
        _ engine: any SQLEngine, _ work: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws -> Double {
        try await engine.write { connection in
            if connection.dialect == .sqlite {
                try connection.script("PRAGMA defer_foreign_keys = ON")
            }
            let begin = ContinuousClock.now
            try work(connection)
            return begin.duration(to: ContinuousClock.now).seconds
        }
    }
}
