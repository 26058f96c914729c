import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What a post of a village sees: its own village, without a task in it.
@Suite struct SeeingOnesVillage {
    private func branch(of village: CastVillage) -> Actor {
        Actor(
            person: "person-branch", post: "post-branch", role: "village-party-secretary",
            standing: .villageCadre, path: "/1/\(village.id)/")
    }

    /// Two villages under way; somebody went to the first.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        try await cast.bringUnderWay(.xikengdian, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.friday)
        try await cast.visit(.yanggang, "visit-1")
        return cast
    }

    private func facts(_ cast: Cast, _ reader: Actor) async throws -> TownFacts {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read {
            try TownFacts.read(
                Cast.town, programme: programme, today: CastCalendar.friday, cache: cache, on: $0
            ).seen(by: reader)
        }
    }

    private func week(_ cast: Cast, _ reader: Actor) async throws -> MyWeek {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                reader, programmes: { _, _ in programme }, calendar: .plain,
                today: CastCalendar.friday, cache: cache, on: connection)
        }
    }

    @Test func `shows the village and nothing of the town or of other villages`() async throws {
        let facts = try await facts(try await town(), branch(of: .yanggang))

        #expect(facts.villages.map(\.village.name) == ["洋港"])
        #expect(facts.town == nil)
        #expect(facts.candidates.isEmpty)
    }

    @Test func `tells of what changed in the village, and asks for nothing`() async throws {
        let week = try await week(try await town(), branch(of: .yanggang))

        #expect(week.villages.map(\.name) == ["洋港"])
        #expect(week.changes.map(\.key) == ["event.visit.recorded"])
        #expect((week.owed + week.later + week.asked + week.shown).isEmpty)
        #expect(week.ahead.isEmpty)
    }

    @Test func `shows nothing where the village is not on the list`() async throws {
        let cast = try await town()

        #expect(try await facts(cast, branch(of: .shangping)).villages.isEmpty)
        #expect(try await week(cast, branch(of: .shangping)).villages.isEmpty)
    }
}
