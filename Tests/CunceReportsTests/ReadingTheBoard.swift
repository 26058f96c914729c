import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingTheBoard {
    @Test func `puts the stuck village first, then the overdue, then the changed`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.xikengdian, due: [CastCalendar.friday])
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.tuesday])
        try await cast.bringUnderWay(.shangping, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.wednesday)
        try await cast.visit(.xikengdian, "visit-1")
        try await cast.send(
            .task(
                CastVillage.shangping.kase,
                .reportStuck(CastVillage.shangping.task(1), reason: "没有钱")), as: .cadre)

        let board = try await cast.board()

        #expect(board.villages.map(\.need) == [.stuck, .overdue, .changed])
        #expect(board.villages.map(\.village.name) == ["上坪", "洋港", "溪坑店"])
        #expect(board.sentence.overdue.count == 1)
        #expect(board.sentence.stuck.count == 1)
        #expect(board.sentence.overdue.entries.count == 1)
    }

    @Test func `shows what a dimension weighed before this week`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(
            .diagnosis(
                CastVillage.yanggang.kase,
                .regrade(CastVillage.yanggang.problem(.affairs), to: .middle, reason: "已公开")))

        let village = try await cast.board().villages[0]

        #expect(village.weights[.affairs] == 2)
        #expect(village.formerWeights == [.affairs: 3])
    }

    @Test func `asks the secretary for a plan that waits, and not who handed it in`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.friday])

        let secretary = try await cast.board(.secretary).decisions
        let office = try await cast.board(.office).decisions

        #expect(secretary.map(\.matter) == [.approvePlan(version: 1)])
        #expect(secretary.first?.village?.name == "洋港")
        #expect(office.isEmpty)
    }

    @Test func `is the same from rows and from the journal`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        try await cast.list(.shangping)
        cast.clock.set(CastCalendar.thursday, hour: 20)
        try await cast.visit(.yanggang, "visit-1", ask: "请派测绘")

        let now = try await cast.board(today: CastCalendar.thursday)
        let later = try await cast.board(asOf: CastCalendar.thursday)

        #expect(now.sentence == later.sentence)
        #expect(now.villages == later.villages)
        #expect(now.huddle == later.huddle)
        #expect(now.head == later.head)
    }
}
