import CunceDomain
import CunceStore
import CunceStorePostgres
import CunceTestSupport
import Testing

@Suite struct KeepingBallotUrns {
    private static let urn: UrnID = "k7m3p9qa"
    private static let answers: [BallotAnswerKey] = ["yes", "no"]

    /// Runs on both engines, on PostgreSQL where there is one.
    private func onEngines(
        _ body: @Sendable (BallotUrns, any SQLEngine) async throws -> Void
    ) async throws {
        try await withSQLite { keys, _ in
            _ = try await Migrator.migrate(keys, KeySteps.all)
            try await body(BallotUrns(keys: keys), keys)
        }
        guard TestPostgres.isGiven else { return }
        try await TestPostgres.withEngine { keys in
            _ = try await Migrator.migrate(keys, KeySteps.all)
            try await body(BallotUrns(keys: keys), keys)
        }
    }

    private func make(
        _ count: Int, in urns: BallotUrns, by command: CommandID = "first"
    ) async throws -> [BallotCode] {
        try #require(
            try await urns.make(
                count, for: Self.urn, of: "case", sample: "households", answers: Self.answers,
                by: command))
    }

    @Test func `count no code twice, however it is typed`() async throws {
        try await onEngines { urns, _ in
            let codes = try await make(3, in: urns)
            let code = codes[0]

            #expect(try await urns.answer("yes", by: code, in: Self.urn) == .good)
            let again = try #require(
                BallotCode(typed: " \(code.printed.lowercased().replacing("-", with: " ")) "))
            #expect(try await urns.answer("no", by: again, in: Self.urn) == .spent)
            #expect(try await urns.standing(of: again, in: Self.urn) == .spent)
            #expect(try await urns.freeze(Self.urn) == ["yes": 1, "no": 0])
        }
    }

    @Test func `count no code twice, however many send it in one moment`() async throws {
        try await onEngines { urns, _ in
            let codes = try await make(5, in: urns)
            let taken = try await withThrowingTaskGroup(of: BallotUrns.Standing.self) { group in
                for code in codes + codes + codes + codes {
                    group.addTask { try await urns.answer("yes", by: code, in: Self.urn) }
                }
                return try await group.reduce(into: 0) { $0 += $1 == .good ? 1 : 0 }
            }
            #expect(taken == 5)
            #expect(try await urns.freeze(Self.urn) == ["yes": 5, "no": 0])
        }
    }

    @Test func `say the same of a void code as of one that never was`() async throws {
        try await onEngines { urns, _ in
            let codes = try await make(3, in: urns)
            _ = try await urns.answer("yes", by: codes[0], in: Self.urn)
            let fresh = try await make(2, in: urns, by: "second")

            #expect(try await urns.answer("no", by: codes[1], in: Self.urn) == .unknown)
            #expect(try await urns.answer("no", by: BallotCode(), in: Self.urn) == .unknown)
            // Who answered before stays counted, and answers no second time.
            #expect(try await urns.answer("no", by: codes[0], in: Self.urn) == .spent)
            #expect(try await urns.answer("no", by: fresh[0], in: Self.urn) == .good)
            #expect(try await urns.used(Self.urn) == 2)
        }
    }

    @Test func `make codes once for a command`() async throws {
        try await onEngines { urns, _ in
            let codes = try await make(2, in: urns)
            let again = try await urns.make(
                2, for: Self.urn, of: "case", sample: "households", answers: Self.answers,
                by: "first")

            #expect(again == nil)
            #expect(try await urns.standing(of: codes[0], in: Self.urn) == .good)
        }
    }

    @Test func `take nothing while a command is decided, and nothing once they are over`()
        async throws
    {
        try await onEngines { urns, _ in
            let codes = try await make(2, in: urns)
            // Two commands at once: the first that is over does not open it to the other's harm.
            _ = try await urns.freeze(Self.urn)
            _ = try await urns.freeze(Self.urn)
            try await urns.thaw(Self.urn)
            #expect(try await urns.answer("yes", by: codes[0], in: Self.urn) == .closed)
            try await urns.thaw(Self.urn)
            #expect(try await urns.answer("yes", by: codes[0], in: Self.urn) == .good)

            try await urns.close(Self.urn)
            try await urns.thaw(Self.urn)
            #expect(try await urns.standing(of: codes[1], in: Self.urn) == .closed)
            #expect(try await urns.find(Self.urn)?.isOpen == false)
            #expect(try await urns.used(Self.urn) == 0)
        }
    }

    @Test func `keep neither a code nor what a code answered`() async throws {
        try await onEngines { urns, keys in
            let codes = try await make(2, in: urns)
            _ = try await urns.answer("yes", by: codes[0], in: Self.urn)

            let rows = try await keys.read { connection in
                try connection.rows("SELECT digest, spent FROM ballot_codes ORDER BY digest") {
                    (try $0.bytes(0), try $0.int(1))
                }
            }
            #expect(rows.map(\.1).sorted() == [0, 1])
            for code in codes {
                let letters = Array(code.printed.filter { $0 != "-" }.utf8)
                #expect(rows.allSatisfy { $0.0.count == 32 && $0.0 != letters })
            }
        }
    }

    @Test func `name themselves after the command that makes them, in eight signs`() {
        let one = BallotUrns.id(of: "command-1")
        #expect(one == BallotUrns.id(of: "command-1"))
        #expect(one != BallotUrns.id(of: "command-2"))
        #expect(one.text.count == 8)
    }

    @Test(arguments: ["", "ABCD", "ABCD-EFGH-JKMN-P", "村村村村村村村村村村村村"])
    func `take nothing for a code that cannot be one`(typed: String) {
        #expect(BallotCode(typed: typed) == nil)
    }

    @Test func `take signs for what they look like`() throws {
        let one = try #require(BallotCode(typed: "0123 4567 89AB"))
        #expect(one == BallotCode(typed: "oi23-4567-89ab"))
        #expect(one == BallotCode(typed: "０1２3４５６７８９ＡＢ"))
        #expect(one.printed == "0123-4567-89AB")
    }
}
