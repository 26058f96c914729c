import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct AskingTheDatabase {
    @Test func `takes at most sixteen statements for a report, however many villages`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        for village in CastVillage.allCases {
            try await cast.bringUnderWay(village, due: [CastCalendar.friday])
        }
        _ = cast.statements

        _ = try await cast.board(.secretary)
        #expect(cast.statements <= 16)
        _ = try await cast.status()
        #expect(cast.statements <= 16)
        _ = try await cast.brief()
        #expect(cast.statements <= 16)
        _ = try await cast.village(.yanggang)
        #expect(cast.statements <= 16)
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
