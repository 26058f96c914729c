import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@Suite struct MakingAnAgenda {
    @Test func `brings up overdue and stuck tasks, asks, and what was decided and not done`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.tuesday, CastCalendar.friday])
        try await cast.huddle(
            in: CastCalendar.week.previous, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .reportStuck(CastVillage.yanggang.task(2), reason: "户主在外")), as: .cadre)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")

        let agenda = try await cast.agenda()

        #expect(agenda.group(.overdue).items.map(\.text) == ["任务1"])
        #expect(agenda.group(.overdue).items.map(\.days) == [3])
        #expect(agenda.group(.stuck).items.map(\.text) == ["任务2"])
        #expect(agenda.group(.asks).items.map(\.text) == ["请县里派测绘半天"])
        #expect(agenda.group(.decisions).items.map(\.text) == ["班子成员到工地见户主"])
        #expect(agenda.groups.flatMap(\.items).allSatisfy { !$0.entries.isEmpty })
    }
}
