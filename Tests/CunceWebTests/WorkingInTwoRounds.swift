import CunceDomain
import CunceTestSupport
import Testing

@testable import CunceWeb

/// A round that opens while another still runs takes nothing out of sight.
@Suite struct WorkingInTwoRounds {
    private static let second: RoundID = "round-winter"
    private static let (first, winter) = ("2026年下半年后进村集中整治", "2026年冬季第二轮")

    private func town(alsoListed: Bool = false) async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.link(
            .leader, as: "town-leader", to: .yanggang, from: CastCalendar.opens)
        cast.clock.set(CastCalendar.monday)
        try await cast.openRound(Self.second, title: Self.winter, opens: CastCalendar.monday)
        if alsoListed {
            try await cast.list(.yanggang, round: Self.second, as: "case-winter")
        }
        return cast
    }

    @Test(arguments: [Route.board, .promises, .responsibility, .huddle, .tours])
    func `shows the round in which the work stands, and the way to the other`(
        route: Route
    ) async throws {
        let cast = try await town()
        let page = await (try Site.ofTests(cast)).html(route, as: .office)

        #expect(page.contains(Self.first))
        #expect(page.contains("\(route.pattern)?round=\(Self.second)\">\(Self.winter)"))
        #expect(!page.contains("\(route.pattern)?round=\(Cast.round)\">"))
        withExtendedLifetime(cast) {}
    }

    @Test(arguments: [Route.promises, .responsibility])
    func `shows the other where it is asked for`(route: Route) async throws {
        let cast = try await town()
        let site = try Site.ofTests(cast)
        let page = await site.html(
            route, as: .office, query: ["round": [Self.second.text]])

        #expect(page.contains("\(route.pattern)?round=\(Cast.round)\">\(Self.first)"))
        #expect(!page.contains("洋港"))
        withExtendedLifetime(cast) {}
    }

    @Test func `leaves a linked post the case it is linked to`() async throws {
        let cast = try await town(alsoListed: true)
        let page = await (try Site.ofTests(cast)).html(
            .village, as: .leader, parameters: ["code": CastVillage.yanggang.code])

        #expect(page.contains("/visits/new"))
        #expect(page.contains("/board?round=\(Cast.round)\">\(Self.first)"))
        withExtendedLifetime(cast) {}
    }
}
