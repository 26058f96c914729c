import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Testing

/// A new program meets a database whose journal was written before its tables were there.
@Suite struct UpgradingRows {
    /// A step of a program to come, after all that are known.
    private let steps =
        MainSteps.all + [
            Migration(
                MainSteps.all.count + 1, "of tomorrow", "CREATE TABLE tomorrow (day TEXT)",
                remakesRows: true)
        ]

    @Test func `makes the rows of what was recorded before, on a file`() async throws {
        try await withSQLite { engine, _ in try await upgrade(engine) }
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `makes the rows of what was recorded before, on PostgreSQL`() async throws {
        try await TestPostgres.withEngine { try await upgrade($0) }
    }

    @Test func `begins again after a kill in the middle, on a file`() async throws {
        try await withSQLite { engine, _ in try await upgradeTwice(engine) }
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `begins again after a kill in the middle, on PostgreSQL`() async throws {
        try await TestPostgres.withEngine { try await upgradeTwice($0) }
    }

    @Test func `is asked for by every step that touches a table of states`() {
        for step in MainSteps.all.dropFirst(3) where !step.remakesRows {
            for shape in ReadModelTables.ofStates.map(\.name) {
                #expect(!step.sql.contains("TABLE \(shape) "), "step \(step.number)")
            }
        }
    }

    private func upgrade(_ engine: any SQLEngine) async throws {
        let cast = try await oldDatabase(engine)

        let run = try await Migrator.migrate(engine, steps)

        #expect(run == steps.dropFirst(3).map(\.number))
        try await expectAllRows(engine, cast)
    }

    private func upgradeTwice(_ engine: any SQLEngine) async throws {
        let cast = try await oldDatabase(engine)
        // By then the old rows are gone and some of the new ones are written.
        let killed = FailingEngine(engine) { $0 == "tasks" }

        await #expect(throws: FailingEngine.Kill.here) {
            try await Migrator.migrate(killed, steps)
        }
        let after = try await engine.read { connection in
            (
                try connection.row("SELECT max(number) FROM schema_steps") { try $0.int(0) },
                try connection.row("SELECT count(*) FROM huddles") { try $0.int(0) }
            )
        }
        #expect(after.0 == 3)
        #expect(after.1 == 1)

        _ = try await Migrator.migrate(engine, steps)
        try await expectAllRows(engine, cast)
    }

    private func expectAllRows(_ engine: any SQLEngine, _ cast: Cast) async throws {
        try await withSQLite { scratch, _ in
            let equal = try await Replay.check(
                main: engine, scratch: scratch, blobs: cast.store.blobs)
            #expect(equal.entries == (try await cast.store.head().entries))
        }
    }

    /// The schema of steps 1 to 3 with a town's journal and divisions, and in its tables of states
    /// a row that no entry gives.
    private func oldDatabase(_ engine: any SQLEngine) async throws -> Cast {
        let cast = try await Tampered.town()
        _ = try await Migrator.migrate(engine, Array(MainSteps.all.prefix(3)))
        for table in record {
            let rows = try await cast.store.main.read { connection in
                try connection.rows(table.selectAll) { try table.values($0) }
            }
            try await engine.write { connection in
                var next = rows.makeIterator()
                try connection.insertMany(
                    into: table.name, columns: table.columns.map(\.name)
                ) { next.next() }
            }
        }
        try await engine.write { connection in
            try connection.script(
                """
                INSERT INTO huddles (huddle_id, round_id, week, number, closed)
                VALUES ('h', 'r', '2025-W01', 1, 0)
                """)
        }
        return cast
    }

    private var record: [TableShape] {
        [
            TableShape(
                "entries", keys: 1,
                [
                    ("number", .integer), ("stream", .text), ("sequence", .integer),
                    ("event", .text), ("actor", .text), ("recorded_at", .integer),
                    ("happened_on", .text), ("command", .text), ("body", .bytes),
                    ("sealed", .bytes), ("digest", .bytes),
                ]),
            TableShape(
                "seals", keys: 1,
                [
                    ("number", .integer), ("first_entry", .integer), ("last_entry", .integer),
                    ("root", .bytes), ("previous", .bytes), ("hash", .bytes),
                ]),
            TableShape(
                "streams", keys: 1,
                [("stream", .text), ("sequence", .integer), ("entry", .integer)]),
            TableShape(
                "journal", keys: 1,
                [("one", .integer), ("entries", .integer), ("seals", .integer), ("head", .bytes)]),
            ReadModelTables.divisions, ReadModelTables.divisionHistory,
        ]
    }
}
