import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What stood in somebody's week stands there a week later.
@Suite struct ReadingAWeekGoneBy {
    private let before = CastCalendar.week.previous
    private let village = CastVillage.yanggang

    /// In week 46 the cadre did the first of two tasks; on Monday of week 47 the leader checked it.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            village, due: [CastCalendar.friday, CastCalendar.mondayBefore.adding(days: 4)])
        try await cast.link(
            .leader, as: "town-leader", to: village, from: CastCalendar.mondayBefore)
        cast.clock.set(CastCalendar.mondayBefore.adding(days: 2))
        try await cast.send(
            .task(village.kase, .finish(village.task(1), proof: "照片")), as: .cadre)
        cast.clock.set(CastCalendar.monday)
        try await cast.send(
            .task(village.kase, .verify(village.task(1), note: "看过")), as: .leader)
        return cast
    }

    private func week(_ cast: Cast, _ post: CastPost, _ week: ISOWeek) async throws -> MyWeek {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, week: week, programmes: { _, _ in programme }, calendar: .plain,
                today: today, cache: cache, on: connection)
        }
    }

    private func deeds(
        _ cast: Cast, _ post: CastPost, _ week: ISOWeek
    ) async throws -> [String] {
        try await cast.store.main.read { connection in
            try MyDeeds.read(of: post.actor, in: week, on: connection).rows.map(\.key)
        }
    }

    @Test func `tells what waited to be decided when it ended, though it was decided since`()
        async throws
    {
        let cast = try await town()

        let then = try await week(cast, .leader, before)
        let now = try await week(cast, .leader, CastCalendar.week)

        let waited = then.owed.compactMap { item in
            if case .decision(let waiting) = item.matter { waiting } else { nil }
        }
        #expect(waited.map(\.matter) == [.verifyTasks([village.task(1)])])
        #expect(!now.owed.contains { if case .decision = $0.matter { true } else { false } })
    }

    @Test func `tells tasks that were done in it, and those left over as late`() async throws {
        let cast = try await town()

        let then = try await week(cast, .cadre, before)

        #expect(then.finished.map(\.task.id) == [village.task(1)])
        let left = then.owed.filter { if case .task = $0.matter { true } else { false } }
        #expect(left.map(\.entries.count) == [1])
        #expect(left.map { $0.daysLate(on: then.day) } == [2])
        #expect(try await week(cast, .cadre, CastCalendar.week).finished.isEmpty)
    }

    @Test func `tells what one wrote down oneself, in its own week, newest first`() async throws {
        let cast = try await town()

        #expect(try await deeds(cast, .cadre, before) == ["event.task.done"])
        #expect(try await deeds(cast, .leader, before).isEmpty)
        #expect(try await deeds(cast, .leader, CastCalendar.week) == ["event.task.verified"])
        #expect(try await deeds(cast, .office, before).first == "event.village.linked")
        #expect(try await deeds(cast, .cadre, CastCalendar.week).isEmpty)
    }

    @Test func `leaves out what one withdrew`() async throws {
        let cast = try await town()
        let visit = try await cast.visit(village, "visit-1")
        let entry = try #require(visit.entries?.lowerBound)

        try await cast.send(.withdraw(.init(entry: entry, reason: "记错了村")))

        #expect(
            try await deeds(cast, .office, CastCalendar.week) == ["event.entry.withdrawn"])
    }

    @Test func `tells what came after the last brief also to a post that never sees it`()
        async throws
    {
        let cast = try await town()
        try await cast.link(.cadre, as: "resident-cadre", to: village, from: CastCalendar.monday)
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(.huddle(Cast.round, .open("h1", week: CastCalendar.week, place: "")))
        try await cast.send(.huddle(Cast.round, .close("h1")))
        cast.clock.set(CastCalendar.friday)
        try await cast.send(
            .task(village.kase, .reportStuck(village.task(2), reason: "户主在外")), as: .cadre)
        cast.clock.set(CastCalendar.friday.adding(days: 4))
        let branch = Actor(
            person: "person-cadre", post: CastPost.cadre.id, role: "village-branch-secretary",
            standing: .villageCadre, path: "/1/\(village.id)/")
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)

        let seen = try await cast.store.main.read { connection in
            try MyWeek.read(
                branch, programmes: { _, _ in programme }, calendar: .plain, today: today,
                cache: cache, on: connection)
        }

        #expect(seen.changes.map(\.key) == ["event.task.stuck"])
    }
}
