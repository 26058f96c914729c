import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// Between Friday's brief and Monday.
@Suite struct TellingWhatCameAfter {
    private let week = CastCalendar.week
    private let monday = CastCalendar.friday.adding(days: 3)

    private func told(_ cast: Cast, _ week: ISOWeek, on day: CivilDate) async throws -> [String] {
        try await cast.brief(week, today: day).sections.flatMap(\.paragraphs).map(\.zh)
            .filter { $0.contains("任务1") && $0.contains("办结") }
    }

    /// The week's brief was composed on Friday, a task was done on Saturday; it is Monday.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday, CastCalendar.friday])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        try await compose(cast)
        let saturday = CastCalendar.friday.adding(days: 1)
        cast.clock.set(saturday)
        let task = CastVillage.yanggang.task(1)
        try await cast.send(.task(CastVillage.yanggang.kase, .start(task)), as: .cadre)
        try await cast.send(
            .task(CastVillage.yanggang.kase, .finish(task, proof: "照片")), as: .cadre)
        cast.clock.set(monday)
        return cast
    }

    private func compose(_ cast: Cast) async throws {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let facts = try await cast.store.main.read {
            try TownFacts.read(
                Cast.town, programme: programme, today: today, cache: cache, on: $0)
        }
        let live = try #require(BriefComposition(facts, week, programme, correcting: []))
        try await cast.send(
            .brief(Cast.round, .compose(week, sections: live.sections, head: facts.head)))
    }

    @Test func `a task done on Saturday is told in the next brief, whenever that comes`()
        async throws
    {
        let cast = try await town()

        #expect(try await told(cast, week, on: monday).isEmpty)
        #expect(try await told(cast, week.next, on: monday).count == 1)
        #expect(try await told(cast, week.next.next, on: monday.adding(days: 7)).count == 1)
    }

    @Test func `a board counts it until a later paper has told it, though it kept its rows`()
        async throws
    {
        let cast = try await town()
        func changed() async throws -> Int? {
            try await cast.board(.office, today: monday).huddle?.changed.count
        }
        #expect(try await changed() == 1)
        #expect(try await changed() == 1)

        try await compose(cast)

        #expect(try await changed() == 0)
    }
}
