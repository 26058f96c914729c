import CunceDomain
import CuncePacks
import Testing

/// Papers whose day has not come are named with their day and all who make one.
@Suite struct NamingPapersToCome {
    private let pack = SmallPack(
        silent: [.listing, .duties, .proposals, .acceptance],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: under-way, label: {zh: 整治中, en: Under way}, about: unit, type: state}
            """,
            "papers.yaml": """
            papers:
              - key: report
                title: {zh: 自查报告, en: Report}
                for: {units: [town, village]}
                due: {each: half-year, since: 2026-01-01}
              - key: accounts
                title: {zh: 决算, en: Accounts}
                due: {each: quarter, after-its-end: 10 days, since: 2026-01-01}
              - key: plan
                title: {zh: 一村一策, en: Plan}
                for: {units: village}
                due: {after: {fact: under-way}, within: 30 days}
            """,
        ])

    private static let facts = """
        units:
          - {key: t, kind: town, name: 一镇, facts: {under-way: []}}
          - {key: a, kind: village, name: 甲村, under: t, facts: {under-way: {from: 2026-06-10}}}
          - {key: b, kind: village, name: 乙村, under: t, facts: {under-way: []}}
        papers: [{paper: report, period: 2026-H1, subject: b, on: 2026-06-02}]
        """

    private func coming(on day: String) throws -> [String] {
        try pack.report(Self.facts, on: day).papers.coming.map { paper in
            ([paper.paper, paper.period, "\(paper.due)"].compactMap { $0 } + paper.subjects)
                .joined(separator: " ")
        }
    }

    @Test func `with who has not handed theirs in, in the order of the days`() throws {
        #expect(pack.complaints == [])
        #expect(
            try coming(on: "2026-06-15") == [
                "report 2026-H1 2026-06-30 t a", "accounts 2026-Q2 2026-07-10", "plan 2026-07-10 a",
            ])
        // One whose period has ended is still to come, and one that is due is due.
        #expect(
            try coming(on: "2026-06-30") == [
                "accounts 2026-Q2 2026-07-10", "plan 2026-07-10 a",
            ])
        #expect(
            try coming(on: "2026-07-09").prefix(2) == [
                "accounts 2026-Q2 2026-07-10", "plan 2026-07-10 a",
            ])
    }

    @Test(arguments: [
        (
            Language.en, "Report in the first half of 2026: not due yet, due 30 Jun 2026, 一镇 and 甲村"
        ),
        (.zh, "还没到期，期限2026年6月30日，一镇和甲村"),
    ])
    func `in words`(language: Language, words: String) throws {
        let lines = try pack.lines(Self.facts, on: "2026-06-15", in: language)

        #expect(lines.contains { $0.contains(words) }, "\(lines)")
    }
}
