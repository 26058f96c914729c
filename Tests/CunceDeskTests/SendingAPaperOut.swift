import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// Documents of the shipped pack, and one a month that the pack of the test adds.
@Suite struct SendingAPaperOut {
    private static let monthly = Cast.PackEdit(
        "papers.yaml", "papers:\n",
        """
        papers:
          - key: monthly
            title: {zh: 月报, en: Monthly report}
            number: X通〔{year}〕{number}号
            addressee: {zh: 县委组织部, en: County organisation department}
            signed-by: [town-secretary]
            due: {each: month, by: 25, since: round}

        """)

    private func town() async throws -> Cast {
        let cast = try await Cast(
            setUpWith: "1.0.1", others: [try Cast.pack("1.0.1", [Self.monthly])])
        try await cast.openRound()
        return cast
    }

    @discardableResult
    private func record(
        _ cast: Cast, _ period: String? = "2026-08", number: String = "", note: String = "",
        as post: CastPost = .office
    ) async throws -> Receipt {
        try await cast.send(
            .paper(
                Cast.round,
                .record(
                    .init(
                        paper: "monthly", period: period.flatMap { Period($0) }, number: number,
                        note: note))), as: post)
    }

    private func due(_ cast: Cast, on day: CivilDate) async throws -> [String] {
        let (programme, cache) = (cast.programme, cast.store.cache)
        let book = try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try InstallationBook.read(
                programme, at: town, round: try RoundRows.find(Cast.round, on: connection),
                asking: .papers(programme.rules), on: day, calendar: .plain, cache: cache,
                connection: connection)
        }
        let papers = try #require(Evaluation(programme, book, on: day).duePapers()).papers
        return papers.filter { $0.paper == "monthly" }.compactMap { paper in
            guard case .day(_, let late) = paper.due else { return nil }
            var text = "\(paper.period.map { "\($0)" } ?? "") late \(late)"
            if case .next(let number) = paper.number { text += " \(number)" }
            return text
        }
    }

    @Test func `answers what the rules owe, and the next number`() async throws {
        let cast = try await town()
        let november = CastCalendar.day("2026-11-10")
        let before = [
            "2026-08 late 77 X通〔2026〕1号", "2026-09 late 46 X通〔2026〕2号",
            "2026-10 late 16 X通〔2026〕3号",
        ]
        #expect(try await due(cast, on: november) == before)

        cast.clock.set(CastCalendar.day("2026-10-12"))
        try await record(cast, "2026-08", number: "7")

        #expect(
            try await due(cast, on: november) == [
                "2026-09 late 46 X通〔2026〕8号", "2026-10 late 16 X通〔2026〕9号",
            ])
    }

    @Test func `is recorded by its signer and the office, and by nobody else`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.paper(.ofOthers(["town-secretary"]))) {
            try await record(cast, as: .leader)
        }
        try await record(cast, as: .secretary)
        await #expect(throws: Refusal.paper(.alreadyOut(on: CastCalendar.opens))) {
            try await record(cast, as: .office)
        }
    }

    @Test func `may still be written down when the round is over`() async throws {
        let cast = try await town()
        try await cast.send(.round(.close(Cast.round, word: "并入下一轮")), as: .secretary)

        await #expect(throws: Never.self) { try await record(cast) }
    }

    @Test func `is put right, or withdrawn and owed again`() async throws {
        let cast = try await town()
        let receipt = try await record(cast, note: "传真")
        let entry = try #require(receipt.entries?.lowerBound)
        let september = CastCalendar.day("2026-09-01")
        #expect(try await due(cast, on: september) == [])

        try await cast.send(.correct(.init(entry: entry, changes: ["note": "机要"], reason: "写错")))
        #expect(try await due(cast, on: september) == [])
        try await cast.send(.withdraw(.init(entry: entry, reason: "没有发出")))

        #expect(try await due(cast, on: september) == ["2026-08 late 7 X通〔2026〕1号"])
    }

    @Test func `is known of briefs from their signature, and of plans from their approval`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        let (programme, cache) = (cast.programme, cast.store.cache)

        let out = try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            let sources = try InstallationBook.sources(
                programme, at: town, round: try RoundRows.find(Cast.round, on: connection),
                on: CastCalendar.friday, calendar: .plain, cache: cache, connection: connection)
            return programme.rules.papersOut(
                of: try #require(sources.town), cases: sources.cases)
        }

        #expect(out.map(\.paper) == ["village-plan"])
        #expect(out.map(\.place) == [CastVillage.yanggang.id])
        #expect(out.map(\.source) == [.plan(CastVillage.yanggang.kase)])
        await #expect(throws: Refusal.paper(.madeHere(.plan))) {
            try await cast.send(
                .paper(
                    Cast.round,
                    .record(.init(paper: "village-plan", place: CastVillage.yanggang.id))))
        }
    }
}
