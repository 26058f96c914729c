import CunceStore
import CunceStorePostgres
import CunceTestSupport
import Testing

@Suite(.enabled(if: TestPostgres.isGiven), .serialized)
struct KeepingOneSchema {
    private let cut = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = pg_backend_pid()
        """

    @Test func `a connection cut in the middle is unavailable, and the next one works`()
        async throws
    {
        try await TestPostgres.withEngine { engine in
            try await engine.write { try $0.script("CREATE TABLE entry (id BIGINT)") }

            await #expect {
                try await engine.write { connection in
                    try connection.execute("INSERT INTO entry (id) VALUES (1)", [])
                    try connection.script(cut)
                }
            } throws: {
                if case .unavailable = $0 as? StoreFault { true } else { false }
            }

            let count = try await engine.write {
                try $0.row("SELECT COUNT(*) FROM entry") { try $0.int(0) }
            }
            #expect(count == 0)
        }
    }

    @Test func `a connection cut between two transactions is not noticed`() async throws {
        try await TestPostgres.withEngine(readers: 1) { engine in
            let pid = try await engine.read {
                try $0.row("SELECT pg_backend_pid()") { try $0.integer(0) }
            }
            try await engine.write {
                let kill = "SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)"
                try $0.each(kill, [.integer(pid ?? 0)]) { _ in }
            }

            let now = try await engine.read {
                try $0.row("SELECT pg_backend_pid()") { try $0.integer(0) }
            }
            #expect(now != nil)
            #expect(now != pid)
        }
    }

    @Test func `a commit is flushed before it is told`() async throws {
        try await TestPostgres.withEngine { engine in
            let answer = try await engine.durability()
            #expect(answer.hasPrefix("synchronous_commit=on fsync="))
        }
    }

    @Test func `a statement survives a change of its table`() async throws {
        try await TestPostgres.withEngine { engine in
            let ask = "SELECT id FROM entry"
            try await engine.write { connection in
                try connection.script("CREATE TABLE entry (id INTEGER)")
                try connection.each(ask, []) { _ in }
                try connection.script("ALTER TABLE entry ALTER COLUMN id TYPE BIGINT")
                try connection.each(ask, []) { _ in }
            }
        }
    }

    @Test func `a sum becomes an integer, unless it has a fraction or is too big`() async throws {
        try await TestPostgres.withEngine { engine in
            func integer(_ number: String) async throws -> Int64? {
                try await engine.read { connection in
                    try connection.row("SELECT CAST('\(number)' AS NUMERIC)") {
                        try $0.integer(0)
                    }
                }
            }
            for number in [0, 1, -1, 9_999, 10_000, 100_000_000, -20_000, 12_345, .min, .max] {
                let readBack = try await integer("\(number)")
                #expect(readBack == Int64(number))
            }
            for number in ["0.5", "9223372036854775808", "-9223372036854775809", "NaN", "1e40"] {
                await #expect(throws: StoreFault.self) { _ = try await integer(number) }
            }
        }
    }
}

@Suite struct ReachingNoServer {
    @Test func `is unavailable, with the reason`() async {
        await #expect {
            try await PostgresEngine(url: "postgres://nobody@127.0.0.1:1/none", schema: "none")
        } throws: {
            if case .unavailable = $0 as? StoreFault { true } else { false }
        }
    }
}
