import CunceDomain
import CuncePacks
import Foundation
import Testing

/// "Between 5 and 10 percent": a floor that rounds up, a cap that rounds down, and people between.
@Suite struct QuotasBetweenTwoBounds {
    private func report(
        _ pack: String, villages: Int, _ facts: (Int) -> String
    ) throws -> TrialReport {
        let programme = try TrialCase.pack(pack)
        return try report(programme, villages: villages, facts)
    }

    private func report(
        _ programme: Programme, villages: Int, _ facts: (Int) -> String
    ) throws -> TrialReport {
        let text =
            "units:\n"
            + (1...villages).map { "  - {key: v\($0), kind: village, facts: {\(facts($0))}}" }
            .joined(separator: "\n")
        let book = try FactsFile.read(
            Data(text.utf8), name: "facts.yml", for: programme
        ).get()
        return TrialReport(programme, book, on: try #require(CivilDate("2014-04-30")))
    }

    private static let situations = [
        "body-incomplete", "secretary-not-up", "body-disunited", "life-on-paper",
        "election-canvassing", "interference", "affairs-not-disclosed", "order-and-disputes",
    ]

    @Test(arguments: [
        (1, Listings.Bounds.Verdict.tooFew), (2, .within), (3, .within), (4, .tooMany),
    ])
    func `of 30 villages are 2 at least and 3 at most`(
        listed: Int, verdict: Listings.Bounds.Verdict
    ) throws {
        let report = try report("national-2014", villages: 30) { place in
            Self.situations.map {
                "\($0): \(place <= listed && $0 == "life-on-paper" ? "yes" : "no")"
            }
            .joined(separator: ", ")
        }
        let bounds = try #require(report.listing.bounds)

        #expect((bounds.floor, bounds.cap) == (2, 3))
        #expect((bounds.listed, bounds.among) == (listed, 30))
        #expect(bounds.verdict == verdict)
    }

    @Test func `stay open where what is not known could break them`() throws {
        let report = try report("national-2014", villages: 30) { place in
            Self.situations.filter { place > 2 || $0 != "interference" }
                .map { "\($0): \(place == 5 ? "yes" : "no")" }.joined(separator: ", ")
        }

        #expect(report.listing.bounds?.verdict == .open)
        #expect(report.listing.bounds?.open == 2)
    }

    @Test func `leave those between the two to people where there is an order`() throws {
        let programme = try ordered()
        let report = try report(programme, villages: 30) { "score: {2013: \($0)}" }
        let line = try #require(report.listing.lines.first)

        #expect((line.places, line.upTo) == (2, 3))
        #expect(report.listed("v2")?.verdict == .listed)
        #expect(report.listed("v3")?.verdict == .open)
        #expect(report.listed("v4")?.verdict == .notListed)
    }

    @Test func `are shares of all villages, not of those a track leads to`() throws {
        let programme = try ordered(
            "tracks: [{key: low, label: {zh: 低, en: Low}, when: {fact: score, at-most: 8}}]\n")
        let report = try report(programme, villages: 30) { "score: {2013: \($0)}" }
        let line = try #require(report.listing.lines.first)

        #expect((line.places, line.upTo) == (2, 3))
        #expect(report.listed("v3")?.verdict == .open)
        #expect(report.listed("v4")?.verdict == .notListed)
    }

    private func ordered(_ tracks: String = "") throws -> Programme {
        try PackReading.read(
            files: [
                "programme.yaml": """
                key: ordered
                version: 1.0.0
                title: {zh: 排序, en: Ordered}
                issuer: {zh: 县委, en: County}
                not-stated: [duties, proposals, acceptance, papers]
                """,
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - key: score
                    label: {zh: 得分, en: Score}
                    about: unit
                    type: number
                    each: year
                    better: higher
                """,
                "screening.yaml": """
                \(tracks)quota: {by: score, floor: 5 %, cap: 10 %}
                """,
            ].mapValues { Data($0.utf8) }
        ).get()
    }
}
