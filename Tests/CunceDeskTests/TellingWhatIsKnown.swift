import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// Facts of places, from the command to the book that rules are asked of.
@Suite struct TellingWhatIsKnown {
    private let year = Period("2025")!
    private let day = CastCalendar.opens

    private func income(
        _ village: CastVillage, _ yuan: Int, _ period: Period? = nil, reason: String = ""
    ) -> FactsCommand.RecordDraft {
        FactsCommand.RecordDraft(
            place: village.id, fact: "collective-income", period: period ?? year,
            value: .number(Rational(yuan)), reason: reason)
    }

    private func book(_ cast: Cast, on day: CivilDate? = nil) async throws -> FactBook {
        let (programme, cache, today) = (cast.programme, cast.store.cache, day ?? self.day)
        return try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            let round = try RoundRows.find(Cast.round, on: connection)
            return try InstallationBook.read(
                programme, at: town, round: round, on: today, calendar: .plain, cache: cache,
                connection: connection)
        }
    }

    @Test func `makes of what was recorded the book that rules are asked of`() async throws {
        let cast = try await Cast(on: day)
        try await cast.send(
            .facts(
                .record([
                    income(.yanggang, 42_000), income(.yanggang, 41_000, Period("2024")!),
                    .init(
                        place: CastVillage.yanggang.id, fact: "team-disunited", period: nil,
                        value: .judgement(true)),
                    .init(
                        place: CastVillage.yanggang.id, fact: "secretary-vacant", period: nil,
                        value: .state(from: day.adding(days: -200), until: nil)),
                ])), as: .cadre)

        let book = try await book(cast)
        let village = CastVillage.yanggang.id.subject
        let found = Evaluation(cast.programme, book, on: day).listings()

        #expect(book.record("team-disunited", of: village) != nil)
        let answer = try #require(found?.units.first { $0.unit == village })
        #expect(answer.verdict == .yes)
        let other = try #require(
            found?.units.first { $0.unit == CastVillage.shangping.id.subject })
        #expect(other.verdict == .open)
    }

    @Test func `records all values together or none, with every complaint`() async throws {
        let cast = try await Cast(on: day)
        try await cast.send(.facts(.record([income(.yanggang, 42_000)])))

        await #expect(
            throws: Refusal.facts(
                .several([
                    .init(index: 0, refusal: .unknownFact("no-such")),
                    .init(
                        index: 2,
                        refusal: .saidOtherwise(
                            "collective-income", CastVillage.yanggang.id,
                            .number(Rational(42_000)), isShare: false)),
                ]))
        ) {
            try await cast.send(
                .facts(
                    .record([
                        .init(
                            place: CastVillage.yanggang.id, fact: "no-such", period: nil,
                            value: .judgement(true)),
                        income(.shangping, 10_000), income(.yanggang, 50_000),
                    ])))
        }

        let rows = try await cast.store.main.read {
            try FactRows.list(of: CastVillage.shangping.id, on: $0)
        }
        #expect(rows.isEmpty)
    }

    @Test func `closes a period town first, by two people`() async throws {
        let cast = try await Cast(on: day)
        try await cast.send(.facts(.record([income(.yanggang, 42_000)])), as: .cadre)
        await #expect(throws: Refusal.access(.notAllowed(.closeFacts))) {
            try await cast.send(
                .facts(.handIn(Cast.town, period: year, word: "两村未报")), as: .cadre)
        }
        await #expect(throws: (any Error).self) {
            try await cast.send(.facts(.handIn(Cast.town, period: year, word: "")))
        }
        try await cast.send(.facts(.handIn(Cast.town, period: year, word: "两村未报")))
        await #expect(throws: Refusal.facts(.handedIn(year, on: day))) {
            try await cast.send(
                .facts(.record([income(.yanggang, 1, reason: "错")])), as: .cadre)
        }
        try await cast.send(.facts(.record([income(.yanggang, 43_000, reason: "漏计")])))
        await #expect(throws: Refusal.access(.notAllowed(.closeFacts))) {
            try await cast.send(.facts(.close(Cast.town, period: year, word: "")))
        }
        try await cast.send(.facts(.close(Cast.town, period: year, word: "")), as: .secretary)
        await #expect(throws: Refusal.facts(.periodClosed(year, on: day))) {
            try await cast.send(.facts(.record([income(.yanggang, 1, reason: "错")])))
        }
    }

    @Test func `withdraws a value while its period is open and keeps it afterwards`() async throws {
        let cast = try await Cast(on: day)
        let receipt = try await cast.send(
            .facts(.record([income(.yanggang, 42_000)])), as: .cadre)
        let entry = try #require(receipt.entries?.first)
        try await cast.send(.facts(.handIn(Cast.town, period: year, word: "两村未报")))

        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(
                .withdraw(.init(entry: entry, reason: "填错村")), as: .cadre)
        }
        try await cast.send(.facts(.reopen(Cast.town, period: year, reason: "补报")))
        try await cast.send(.withdraw(.init(entry: entry, reason: "填错村")), as: .cadre)

        let rows = try await cast.store.main.read {
            try FactRows.list(of: CastVillage.yanggang.id, on: $0)
        }
        #expect(rows.isEmpty)
    }
}
