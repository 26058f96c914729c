import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct PrintingAHuddle {
    private func sheet(_ cast: Cast) async throws -> String {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let round = try #require(try RoundRows.find(Cast.round, on: connection))
            return PaperPlain.text(
                try HuddleSheet.read(
                    round, week: CastCalendar.week, programme: programme, today: today,
                    cache: cache, on: connection
                ).paper(in: .zh, round: round.title))
        }
    }

    @Test func `says what was known on the day it was closed, whenever it is printed`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.tuesday, CastCalendar.friday.adding(days: 1)])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        let printed = try await sheet(cast)

        cast.clock.set(CastCalendar.friday.adding(days: 5))
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")

        #expect(printed.contains("任务1") && !printed.contains("任务2"))
        #expect(try await sheet(cast) == printed)
    }

    @Test func `of a week before anything was written down can be printed all the same`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.friday.adding(days: 5))
        try await cast.openRound()
        let week = CastCalendar.week
        for command: HuddleCommand in [.open("h1", week: week, place: ""), .close("h1")] {
            try await cast.send(.huddle(Cast.round, command), happened: CastCalendar.friday)
        }
        cast.clock.set(CastCalendar.friday.adding(days: 9))

        #expect(try await sheet(cast).contains("第47周"))
    }
}
