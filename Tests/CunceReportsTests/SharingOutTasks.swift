import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@Suite struct SharingOutTasks {
    @Test func `sums up to what the board counts`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.tuesday, CastCalendar.closes])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))

        let board = try await cast.board()
        let sum = try #require(board.shares.last)

        #expect(sum.part == nil)
        #expect(sum.all == board.sentence.tasks)
        #expect(sum.done == board.sentence.done)
        #expect(sum.overdue == board.sentence.overdue)
        let parts = board.shares.dropLast()
        #expect(parts.map(\.part) == [.link])
        #expect(parts.reduce(0) { $0 + $1.all.count } == sum.all.count)
        for share in board.shares {
            let counted = share.done.count + share.waiting.count + share.overdue.count
            #expect(counted == share.all.count)
        }
    }

    @Test func `has no rows where nobody has a task`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()

        #expect(try await cast.board().shares.isEmpty)
    }
}
