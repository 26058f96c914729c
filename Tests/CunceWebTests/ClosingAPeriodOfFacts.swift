import CunceDomain
import CunceTestSupport
import Testing

@testable import CunceWeb

/// Whoever closes a period of indicators reads why values are missing; a closed one takes none.
@Suite struct ClosingAPeriodOfFacts {
    private let year = Period(.year, containing: CastCalendar.opens).moved(by: -1)

    private func handedIn() async throws -> Cast {
        let cast = try await Cast()
        try await cast.send(.facts(.handIn(Cast.town, period: year, word: "三个村还在核账")))
        return cast
    }

    private func page(_ route: Route, _ cast: Cast, fact: String = "") async throws -> String {
        let site = try Site.ofTests(cast)
        let query = [
            "period": ["\(year)"], "place": [Cast.townCode], "fact": [fact],
        ].filter { $0.value != [""] }
        return await site.html(route, as: .office, query: query)
    }

    @Test func `says beside the day why values are missing, and what was said at the end`()
        async throws
    {
        let cast = try await handedIn()
        #expect(try await page(.facts, cast).contains("说明：三个村还在核账"))

        try await cast.send(
            .facts(.close(Cast.town, period: year, word: "核过，照此审定")), as: .secretary)
        #expect(try await page(.facts, cast).contains("不再改动。说明：核过，照此审定"))
        withExtendedLifetime(cast) {}
    }

    @Test func `offers its form until it is closed, and none afterwards`() async throws {
        let cast = try await handedIn()
        #expect(
            try await page(.fillFacts, cast, fact: "satisfaction").contains("name=\"period\""))

        try await cast.send(
            .facts(.close(Cast.town, period: year, word: "")), as: .secretary)
        let closed = try await page(.fillFacts, cast, fact: "satisfaction")
        #expect(closed.contains("不再改动") && !closed.contains("name=\"period\""))
        withExtendedLifetime(cast) {}
    }
}
