import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct StoppingAnAcceptance {
    @Test func `is a change of the week, called what it was, today and looked back at`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        try await CastAcceptance.send(.stop(reason: "验收不下去"), to: cast)

        let now = try await cast.board(today: cast.clock.now.day)
        let past = try await cast.board(
            today: cast.clock.now.day.adding(days: 1), asOf: cast.clock.now.day)
        for board in [now, past] {
            let changes = try #require(board.villages.first).changes
            #expect(changes.last?.deed == .stopped)
            #expect(changes.last?.key == "event.acceptance.stopped")
        }
    }
}
