/// Brings a database to the schema this program knows: where are we, where should we be, which
/// steps lie between. Nothing else alters the schema.
package enum Migrator {
    /// Runs the missing steps, all in one transaction, and where one of them asks for it makes
    /// the rows of all states anew in that same transaction: whoever is killed in the middle
    /// finds the old schema with its rows, and begins again at the next start.
    ///
    /// - Returns: the numbers of the steps that were run.
    /// - Throws: `StoreFault.newerVersion` when the data was written by a newer program.
    package static func migrate(
        _ engine: any SQLEngine, _ steps: [Migration]
    ) async throws -> [Int] {
        try await engine.write { connection in
            try connection.script(
                connection.dialect.expand(
                    """
                    CREATE TABLE IF NOT EXISTS schema_steps (
                        number {int64} PRIMARY KEY CHECK (number > 0),
                        name TEXT NOT NULL
                    )
                    """))
            let present =
                try connection.row("SELECT max(number) FROM schema_steps") {
                    try $0.optionalInt(0)
                } ?? nil
            let found = present ?? 0
            let known = steps.last?.number ?? 0
            guard found <= known else {
                throw StoreFault.newerVersion(found: found, known: known)
            }
            let missing = steps.filter { $0.number > found }
            for step in missing {
                try connection.script(connection.dialect.expand(step.sql))
                if connection.dialect == .postgres, let postgres = step.postgres {
                    try connection.script(postgres)
                }
                try connection.execute(
                    "INSERT INTO schema_steps (number, name) VALUES ($1, $2)",
                    [.int(step.number), .text(step.name)])
            }
            if missing.contains(where: \.remakesRows) { try RowRemaking.run(connection) }
            return missing.map(\.number)
        }
    }

    /// Whether the database can be used as it is.
    package static func check(_ engine: any SQLEngine, _ steps: [Migration]) async throws {
        let found = try await engine.read { connection in
            try connection.row("SELECT max(number) FROM schema_steps") {
                try $0.optionalInt(0)
            } ?? nil
        }
        let known = steps.last?.number ?? 0
        if let found, found > known {
            throw StoreFault.newerVersion(found: found, known: known)
        }
    }
}
