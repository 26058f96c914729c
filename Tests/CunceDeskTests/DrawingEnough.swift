import CunceDesk
import CunceDomain
import CunceTestSupport
import Testing

/// A sample that is smaller than the rule asks is not drawn: the sheet would fail by it later.
@Suite struct DrawingEnough {
    private static let label = Label(zh: "全村户数", en: "All households")

    private func opened() async throws -> Cast {
        let cast = try await Cast(
            on: CastCalendar.monday, others: [try CastAcceptance.withShare()])
        try await CastAcceptance.opened(cast)
        return cast
    }

    private func isRefused(
        _ least: AcceptanceSample.Least, _ cast: Cast, households: Int = 300, count: Int
    ) async {
        let refused = Refusal.acceptance(.sampleTooSmall(least, of: Self.label))
        await #expect(throws: refused) {
            try await CastAcceptance.draw(cast, households: households, count: count)
        }
    }

    @Test func `takes the share of the households that are known, and says of how many`()
        async throws
    {
        let cast = try await opened()
        try await CastAcceptance.tellAll(299, cast)

        let share = AcceptanceSample.Least.Rule.share(
            Rational(1, over: 5), whole: Rational(299))
        await isRefused(.init(count: 60, rule: share), cast, count: 59)
        try await CastAcceptance.draw(cast, count: 60)
    }

    @Test func `takes the number where nobody told how many households there are`() async throws {
        let cast = try await opened()
        await isRefused(.init(count: 30, rule: .number), cast, count: 29)
        try await CastAcceptance.draw(cast, count: 30)
    }

    @Test func `takes the number where the share is smaller`() async throws {
        let cast = try await opened()
        try await CastAcceptance.tellAll(100, cast)
        await isRefused(.init(count: 30, rule: .number), cast, households: 100, count: 29)
        try await CastAcceptance.draw(cast, households: 100, count: 30)
    }

    @Test func `takes all of a list that is shorter than the rule`() async throws {
        let cast = try await opened()
        try await CastAcceptance.tellAll(300, cast)
        await isRefused(.init(count: 40, rule: .all), cast, households: 40, count: 39)
        try await CastAcceptance.draw(cast, households: 40, count: 40)
    }
}
