import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// Books of facts read one after the other with what is kept, beside books read anew.
@Suite struct KeepingWhatIsKnown {
    private static let income: FactKey = "collective-income"

    private func book(
        _ cast: Cast, _ cache: StateCache, on day: CivilDate = CastCalendar.friday
    ) async throws -> FactBook {
        let programme = cast.programme
        return try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try InstallationBook.read(
                programme, at: town, round: nil, asking: .units, on: day, calendar: .plain,
                cache: cache, connection: connection)
        }
    }

    @discardableResult
    private func tell(
        _ cast: Cast, _ sum: Int, of village: CastVillage = .yanggang, reason: String = ""
    ) async throws -> Receipt {
        try await cast.send(
            .facts(
                .record([
                    .init(
                        place: village.id, fact: Self.income, period: Period("2025"),
                        value: .number(Rational(sum)), word: "核对过", reason: reason)
                ])))
    }

    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        cast.clock.set(CastCalendar.friday)
        try await tell(cast, 60_000)
        try await tell(cast, 20_000, of: .shangping)
        return cast
    }

    @Test func `goes on with whatever is told, put right or withdrawn`() async throws {
        let cast = try await town()
        let kept = cast.store.cache
        let first = try await book(cast, kept)
        #expect(first == (try await book(cast, StateCache())))

        let receipt = try await tell(cast, 61_000, reason: "复核")
        let told = try await book(cast, kept)
        #expect(told == (try await book(cast, StateCache())))
        #expect(told != first)

        let entry = try #require(receipt.entries?.lowerBound)
        try await cast.send(.withdraw(.init(entry: entry, reason: "填错")))
        let withdrawn = try await book(cast, kept)
        #expect(withdrawn == (try await book(cast, StateCache())))
        #expect(withdrawn.facts == first.facts)
    }

    @Test func `answers for a past day as for today`() async throws {
        let cast = try await town()
        let kept = cast.store.cache
        _ = try await book(cast, kept)

        for day in ["2024-06-30", "2025-06-30", "2026-11-20"] {
            let day = CastCalendar.day(day)
            #expect(
                try await book(cast, kept, on: day)
                    == (try await book(cast, StateCache(), on: day)))
        }
    }

    @Test func `reads only the places of which something was told since`() async throws {
        let cast = try await town()
        let kept = cast.store.cache
        _ = try await book(cast, kept)
        _ = cast.statements
        _ = try await book(cast, kept)
        let unchanged = cast.statements
        try await tell(cast, 62_000, reason: "复核")
        _ = cast.statements

        _ = try await book(cast, kept)

        let changed = cast.statements
        #expect(changed == unchanged + 1)
    }

    @Test func `leaves nothing behind of a commit that was refused`() async throws {
        let cast = try await town()
        // The rules are asked inside the commit, which then says no.
        await #expect(throws: (any Error).self) {
            try await cast.send(
                .listing(
                    CastVillage.yanggang.kase,
                    .list(
                        village: CastVillage.yanggang.id, round: Cast.round, reason: "",
                        basis: "党委会")), as: .secretary)
        }

        #expect(
            try await book(cast, cast.store.cache) == (try await book(cast, StateCache())))
    }
}
