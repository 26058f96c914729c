import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct AskingTheDatabase {
    @Test func `takes at most twelve statements for a report after a visit, however many villages`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        for village in CastVillage.allCases {
            try await cast.bringUnderWay(village, due: [CastCalendar.friday])
        }
        let reports: [(Cast) async throws -> Void] = [
            { _ = try await $0.board(.secretary) }, { _ = try await $0.status() },
            { _ = try await $0.brief() }, { _ = try await $0.village(.yanggang) },
        ]
        for (number, report) in reports.enumerated() {
            _ = cast.statements
            try await report(cast)
            #expect(cast.statements <= 16, "when nothing is known yet")

            try await cast.visit(.yanggang, VisitID("visit-\(number)"))
            _ = cast.statements
            try await report(cast)
            #expect(cast.statements <= 12, "after a visit")
        }
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `gives the same answers on PostgreSQL, from rows and from the journal`() async throws {
        try await TestPostgres.withEngine { engine in
            let cast = try await Cast(on: CastCalendar.mondayBefore, main: engine)
            try await cast.openRound()
            try await cast.bringUnderWay(.yanggang, due: [CastCalendar.tuesday])
            try await cast.list(.shangping)
            cast.clock.set(CastCalendar.thursday, hour: 20)
            try await cast.visit(.yanggang, "visit-1", ask: "请派测绘")

            let board = try await cast.board(today: CastCalendar.thursday)
            let later = try await cast.board(asOf: CastCalendar.thursday)
            let now = try await cast.status(CastCalendar.thursday)
            let then = try await cast.status(asOf: CastCalendar.thursday)
            let course = try await cast.village(.yanggang).course

            #expect(board.villages == later.villages)
            #expect(board.sentence == later.sentence)
            #expect(now == then)
            #expect(course?.timeline.isEmpty == false)
        }
    }
}
