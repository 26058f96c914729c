import CunceDomain
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Testing

@Suite struct ReplayingAJournal {
    private func replay(_ cast: Cast) async throws -> Replay.Equal {
        try await withSQLite { scratch, _ in
            try await Replay.check(
                main: cast.store.main, scratch: scratch, blobs: cast.store.blobs)
        }
    }

    private func differs(_ cast: Cast, _ sql: String) async throws -> String {
        try await cast.store.main.write { try $0.script(sql) }
        do {
            _ = try await replay(cast)
            return "equal"
        } catch let difference as ReplayDifference {
            return "\(difference)"
        }
    }

    @Test func `gives the same rows in every table`() async throws {
        let cast = try await Tampered.town()

        let equal = try await replay(cast)

        #expect(equal.entries == (try await cast.store.head().entries))
        #expect(equal.tables == ReadModelTables.all.count)
    }

    @Test func `gives the same rows after corrections and withdrawals`() async throws {
        let cast = try await Tampered.town()
        let entry = try #require(
            try await cast.record(.people, .heavy, in: .shangping).entries?.lowerBound)
        try await cast.send(
            .correct(.init(entry: entry, changes: ["severity": "1"], reason: "看错了档")))
        let visit = try #require(
            try await cast.visit(.shangping, "visit-x").entries?.lowerBound)
        try await cast.send(.withdraw(.init(entry: visit, reason: "记错了村")))

        _ = try await replay(cast)
    }

    @Test(arguments: [
        (
            "UPDATE tasks SET state = 'verified' WHERE task_id = 'task-3-1'",
            "differs: table tasks, row task-3-1: column state: stored verified, replayed open"
        ),
        (
            "DELETE FROM visits WHERE visit_id = 'visit-2'",
            "differs: table visits, row visit-2: replayed, but not stored"
        ),
        (
            "INSERT INTO briefs (round_id, week, number, state) VALUES ('r', 'w', 1, 'draft')",
            "differs: table briefs, row r/w: stored, but not replayed"
        ),
        (
            "UPDATE divisions SET name = '别的村' WHERE id = 3",
            "differs: table divisions, row 3: column name: stored 别的村, replayed 洋港"
        ),
    ])
    func `names the first row that is not what the journal gives`(
        sql: String, words: String
    ) async throws {
        let cast = try await Tampered.town()

        #expect(try await differs(cast, sql) == words)
    }

    @Test func `puts damaged tables right again`() async throws {
        let cast = try await Tampered.town()
        let head = try await cast.store.head()
        try await cast.store.main.write {
            try $0.script("DELETE FROM tasks; UPDATE cases SET reason = ''; DELETE FROM posts")
        }

        _ = try await withSQLite { scratch, _ in
            try await Replay.rebuild(
                main: cast.store.main, scratch: scratch, blobs: cast.store.blobs)
        }

        _ = try await replay(cast)
        #expect(try await cast.store.head() == head)
    }

    @Test func `goes on while work goes on`() async throws {
        let cast = try await Tampered.town()

        async let visits: Void = {
            for number in 100..<140 {
                try await cast.visit(.yanggang, VisitID("visit-\(number)"))
            }
        }()
        for _ in 0..<3 { _ = try await replay(cast) }

        try await visits
        _ = try await replay(cast)
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `compares PostgreSQL with a file`() async throws {
        try await TestPostgres.withEngine { engine in
            let cast = try await Tampered.town(engine)

            #expect(try await replay(cast).tables == ReadModelTables.all.count)
        }
    }
}
