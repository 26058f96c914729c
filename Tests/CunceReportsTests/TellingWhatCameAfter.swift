import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

/// Between Friday's brief and Monday.
@Suite struct TellingWhatCameAfter {
    private let week = CastCalendar.week

    private func told(_ cast: Cast, _ week: ISOWeek, on day: CivilDate) async throws -> [String] {
        try await cast.brief(week, today: day).sections.flatMap(\.paragraphs).map(\.zh)
            .filter { $0.contains("任务1") && $0.contains("办结") }
    }

    @Test func `a task done on Saturday is told in the next brief, whenever that comes`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday, CastCalendar.friday])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        let live = try await cast.brief()
        try await cast.send(
            .brief(Cast.round, .compose(week, sections: live.sections, head: live.head)))
        let saturday = CastCalendar.friday.adding(days: 1)
        cast.clock.set(saturday)
        let task = CastVillage.yanggang.task(1)
        try await cast.send(.task(CastVillage.yanggang.kase, .start(task)), as: .cadre)
        try await cast.send(
            .task(CastVillage.yanggang.kase, .finish(task, proof: "照片")), as: .cadre)
        let monday = CastCalendar.friday.adding(days: 3)
        cast.clock.set(monday)

        #expect(try await told(cast, week, on: monday).isEmpty)
        #expect(try await told(cast, week.next, on: monday).count == 1)
        #expect(try await told(cast, week.next.next, on: monday.adding(days: 7)).count == 1)
    }
}
