import CunceDomain
import CuncePacks
import Foundation
import Testing

/// A village that slipped back is verified anew: what was found before it was listed again is of
/// the listing before.
@Suite struct JudgingThePresentListing {
    private static let acceptance = """
        schemes:
          - key: one
            label: {zh: 验收, en: Acceptance}
            needs:
              - {key: order, label: {zh: 秩序, en: Order}, when: {fact: order, at-least: 60}}
        """

    private func accepted(
        listed: String, on day: String
    ) throws -> AcceptanceReport.UnitReport? {
        let pack = try AcceptancePack(Self.acceptance).programme
        let facts = """
            units:
              - {key: v1, kind: village, listed: \(listed)}
            assessments:
              - {unit: v1, on: 2025-02-20, facts: {order: {2024: 70}}}
            """
        let book = try FactsFile.read(Data(facts.utf8), name: "facts.yml", for: pack).get()
        return TrialReport(pack, book, on: try #require(CivilDate(day))).acceptance.units
            .first { $0.unit == "v1" }
    }

    @Test func `an assessment of the listing it was made in counts`() throws {
        let found = try accepted(listed: "{from: 2024-06-01}", on: "2026-11-01")
        #expect(found?.verdict == .passed)
    }

    @Test func `one before it was listed again does not`() throws {
        let again = "[{from: 2024-06-01, until: 2025-03-01}, {from: 2026-10-12}]"
        #expect(try accepted(listed: again, on: "2026-11-01") == nil)
        // Until then it is what the village left the list with.
        #expect(try accepted(listed: again, on: "2026-10-11")?.verdict == .passed)
    }
}
