import CunceDomain
import CunceTestSupport
import Testing

@testable import CunceWeb

/// What the form for a draw offers before anybody types.
@Suite struct OfferingASample {
    /// The value the field for the number to draw begins with.
    private func offered(_ cast: Cast) async throws -> String? {
        let html = await (try Site.ofTests(cast)).html(
            .acceptance, as: .office, parameters: ["case": "\(CastAcceptance.village.kase)"])
        let fields = html.split(separator: "<input").filter { $0.contains("name=\"count\"") }
        let tag = fields.first?.prefix { $0 != ">" } ?? ""
        let value = tag.split(separator: "value=\"").dropFirst().first
        return value.map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func `is the number the programme asks where it states no share`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        #expect(try await offered(cast) == "30")
    }

    @Test func `is the share of the households that were told, once they are more`() async throws {
        let cast = try await Cast(
            on: CastCalendar.monday, others: [try CastAcceptance.withShare()])
        try await CastAcceptance.opened(cast)
        #expect(try await offered(cast) == "30")

        try await CastAcceptance.tellAll(299, cast)
        #expect(try await offered(cast) == "60")
    }
}
