import CunceDomain
import CuncePacks
import Testing

/// What fell due in a period counts in it, whenever it came: known by the day that is asked about, or
/// open while it can still come.
@Suite struct CountingWhatCameAfterwards {
    private static func pack(
        _ points: String, kinds: String = "[village]", of papers: String = "[town, village]",
        veto: String = ""
    ) -> SmallPack {
        SmallPack(
            silent: [.listing, .acceptance],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: town, label: {zh: 镇, en: Town}}
                  - {key: village, label: {zh: 村, en: Village}, under: town}
                """,
                "rhythm.yaml": """
                cadences:
                  - key: minutes
                    label: {zh: 会议纪要, en: Minutes}
                    duty: other
                    evidence: minutes
                    times: 1
                    every: 1 month
                    grace-days: 5
                    roles: [secretary]
                    for: unit
                """,
                "papers.yaml": """
                papers:
                  - key: report
                    title: {zh: 自查报告, en: Report}
                    for: {units: \(papers)}
                    due: {each: half-year, since: 2026-01-01}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: stars
                    label: {zh: 评星, en: Stars}
                    unit-kinds: \(kinds)
                    each: half-year
                    items:
                      - {key: work, label: {zh: 工作, en: Work}, points: "\(points)"}
                    grades:
                      - {key: good, label: {zh: 好, en: Good}, from: 90}
                      - {key: fair, label: {zh: 中, en: Fair}, from: 50}
                      - {key: poor, label: {zh: 差, en: Poor}}
                """,
            ])
    }

    private static func facts(_ village: String?, town: String = "2026-06-28") -> String {
        let out = village.map { "  - {paper: report, period: 2026-H1, subject: v, on: \($0)}" }
        return """
            units: [{key: t, kind: town}, {key: v, kind: village, under: t}]
            papers:
              - {paper: report, period: 2026-H1, subject: t, on: \(town)}
            \(out ?? "")
            """
    }

    private func appraised(
        _ points: String, _ facts: String, on day: String
    ) throws -> (score: String, grade: String) {
        let found = try #require(
            try Self.pack(points).report(facts, on: day).proposals.appraisals.first)
        func said(_ value: ProposalsReport.ValueReport) -> String {
            value.value
                ?? (["\(value.state.rawValue)"]
                + value.missing.map { "\($0.fact) of \($0.subject) \($0.period ?? "")" })
                .joined(separator: ", ")
        }
        return (said(found.score), said(found.grade))
    }

    private static let late = "100 - 20 * handed-in-late(report)"

    @Test(arguments: [
        ("2026-06-30", "100", "good"),
        // Due on the last day of the half-year, three days late.
        ("2026-07-03", "80", "fair"),
    ])
    func `a paper due on the last day of a period counts in that period, late or in time`(
        day: String, score: String, grade: String
    ) throws {
        let found = try appraised(Self.late, Self.facts(day), on: "2026-08-10")

        #expect(found.score == score)
        #expect(found.grade == grade)
        #expect(Self.pack(Self.late).complaints == [])
    }

    @Test func `one that has not come leaves its lateness open and is named`() throws {
        let asked = try appraised(Self.late, Self.facts("2026-07-03"), on: "2026-07-02")

        #expect(asked.score == "open, report of v 2026-H1")
        #expect(asked.grade == "open, report of v 2026-H1")
        // Whether it comes late makes no difference to the grade here.
        #expect(
            try appraised(
                "80 - 20 * handed-in-late(report)", Self.facts(nil), on: "2026-08-10"
            ).grade == "fair")
    }

    @Test func `what is missing or late together is known, because either counts once`() throws {
        let points = "100 - 20 * (due(report) - handed-in(report) + handed-in-late(report))"

        for (village, on) in [(String?.none, "2026-07-02"), ("2026-07-03", "2026-08-10")] {
            #expect(try appraised(points, Self.facts(village), on: on).score == "80")
        }
        #expect(
            try appraised("handed-in(report)", Self.facts(nil), on: "2026-07-02").score == "0")
    }

    @Test func `a duty whose time of grace runs is open, and counts when it was done in it`() throws
    {
        let facts = """
            round: {opens: 2026-01-01}
            units: [{key: t, kind: town}, {key: v, kind: village, under: t}]
            posts: [{key: s, role: secretary, of: v}]
            done:
              - duty: minutes
                post: s
                unit: v
                on: [2026-01-31, 2026-02-27, 2026-03-31, 2026-04-30, 2026-05-31, 2026-07-04]
            """

        #expect(
            try appraised("done(minutes)", facts, on: "2026-07-02").score
                == "open, minutes of v ")
        #expect(try appraised("done(minutes)", facts, on: "2026-07-06").score == "6")
        #expect(try appraised("done-late(minutes)", facts, on: "2026-07-06").score == "1")
    }

    @Test func `a village answers for its own paper and not for that of its town`() throws {
        // The town's came late.
        let facts = Self.facts("2026-06-28", town: "2026-07-03")

        #expect(try appraised(Self.late, facts, on: "2026-08-10").score == "100")
        #expect(
            Self.pack(Self.late, of: "[town]").complaints == [
                "appraisal.yaml:7: appraisals[0].items[0]: expected a paper of village itself, got "
                    + "report, of town"
            ])
    }
}
