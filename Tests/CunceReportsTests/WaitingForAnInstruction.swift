import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// 批示 wait for one post after another; each counts its own days.
@Suite struct WaitingForAnInstruction {
    /// Given on Monday of week 46 and wanted by Friday.
    private func given() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: .init(), words: "水利资金月底前到位",
                        from: CastPost.countyLeader.id, way: .system,
                        wanted: CastCalendar.mondayBefore.adding(days: 4)))), as: .countyLeader)
        return cast
    }

    private func waiting(_ cast: Cast, _ post: CastPost) async throws -> WaitingDecision {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let week = try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, programmes: { _, _ in programme }, calendar: .plain, today: today,
                cache: cache, on: connection)
        }
        let found = week.owed.compactMap { item -> WaitingDecision? in
            guard case .decision(let waiting) = item.matter,
                waiting.matter.kind.hasSuffix("i1")
            else { return nil }
            return waiting
        }
        return try #require(found.first)
    }

    private func assign(_ cast: Cast) async throws {
        try await cast.send(
            .instruction(
                Cast.round,
                .assign("i1", owner: CastPost.leader.id, due: CastCalendar.thursday, task: nil)))
    }

    @Test func `is late when the day its giver named is past and nobody owns it`() async throws {
        let cast = try await given()
        cast.clock.set(CastCalendar.mondayBefore.adding(days: 4))
        #expect(try await waiting(cast, .office).daysLate(on: cast.clock.now.day) == nil)

        cast.clock.set(CastCalendar.monday)

        let waiting = try await waiting(cast, .office)
        #expect(waiting.since == CastCalendar.mondayBefore)
        #expect(waiting.daysLate(on: CastCalendar.monday) == 3)
    }

    @Test func `waits for its owner since it was given to that post, and is late by that day`()
        async throws
    {
        let cast = try await given()
        cast.clock.set(CastCalendar.wednesday)

        try await assign(cast)

        let own = try await waiting(cast, .leader)
        #expect(own.since == CastCalendar.wednesday)
        #expect(own.daysLate(on: CastCalendar.thursday) == nil)
        #expect(own.daysLate(on: CastCalendar.friday) == 1)
    }

    @Test func `waits for its giver since the result went up, and is late no more`() async throws {
        let cast = try await given()
        try await assign(cast)
        cast.clock.set(CastCalendar.friday)

        try await cast.send(
            .instruction(Cast.round, .report("i1", text: "28日到账")), as: .leader)

        let result = try await waiting(cast, .countyLeader)
        #expect(result.since == CastCalendar.friday)
        #expect(result.daysLate(on: CastCalendar.friday) == nil)
    }

    @Test func `waits anew since it came back`() async throws {
        let cast = try await given()
        try await assign(cast)
        cast.clock.set(CastCalendar.thursday)
        try await cast.send(
            .instruction(Cast.round, .report("i1", text: "28日到账")), as: .leader)
        cast.clock.set(CastCalendar.friday)

        try await cast.send(
            .instruction(Cast.round, .giveBack("i1", reason: "没见凭证", .system)),
            as: .countyLeader)

        let own = try await waiting(cast, .leader)
        #expect(own.since == CastCalendar.friday)
        #expect(own.daysLate(on: CastCalendar.friday) == 1)
    }
}
