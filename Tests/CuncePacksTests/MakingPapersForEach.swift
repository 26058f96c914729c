import CunceDomain
import CuncePacks
import Testing

/// Papers that each unit of a kind, each listed one, each in a stage or each post makes for itself.
@Suite struct MakingPapersForEach {
    private static let papers = """
        papers:
          - key: ledger
            title: {zh: 整顿台账, en: Ledger}
            for: {units: village, among: listed}
            due: {each: month, by: 25, since: 2026-08-01}
          - key: progress
            title: {zh: 整治进展, en: Progress}
            for: {units: village, when: {fact: under-way}}
            due: {each: quarter, after-its-end: 10 days, since: 2026-01-01}
          - key: plan
            title: {zh: 一村一策, en: Plan}
            for: {units: village}
            due: {after: {list: joined}, within: 30 days}
          - key: handover
            title: {zh: 移交清单, en: Hand-over}
            due: {after: {list: left}, within: 5 days}
          - key: statement
            title: {zh: 述职报告, en: Statement}
            for: {roles: [secretary], among: listed}
            due: {each: half-year, after-its-end: 15 days}
          - key: first-look
            title: {zh: 进村摸底, en: First look}
            due: {after: {fact: under-way}, within: 7 days}
          - key: picture
            title: {zh: 村情档案, en: Profile}
            for: {units: village, among: listed}
        """

    private let pack = SmallPack(
        silent: [.listing, .duties, .proposals, .acceptance],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: under-way, label: {zh: 整治中, en: Under way}, about: unit, unit-kinds: [village], type: state}
            """,
            "papers.yaml": papers,
        ])

    private static let units = """
        units:
          - {key: t, kind: town}
          - {key: a, kind: village, under: t, listed: {from: 2026-03-10}, facts: {under-way: {from: 2026-05-04, until: 2026-09-30}}}
          - {key: b, kind: village, under: t, listed: {from: 2026-09-20, until: 2026-10-24}, facts: {under-way: []}}
          - {key: c, kind: village, under: t, facts: {under-way: []}}
        posts:
          - {key: pa, role: secretary, of: a}
          - {key: pb, role: secretary, of: b}
          - {key: pm, role: member, of: a}

        """

    private func due(
        _ paper: String, _ out: String = "papers: []", on day: String = "2026-10-26",
        units: String = Self.units
    ) throws -> [String] {
        try pack.report(units + out, on: day).papers.papers
            .filter { $0.paper == paper && $0.doneOn == nil }
            .map { paper in
                [paper.subject, paper.period, paper.due.map { "\($0)" }]
                    .compactMap { $0 }.joined(separator: " ")
                    + paper.missing.map { " ? \($0.fact) of \($0.subject)" }.joined()
            }
    }

    @Test func `are due of each on the list on the due day, whoever else handed theirs in`()
        throws
    {
        let out = """
            papers:
              - {paper: ledger, on: 2026-08-25, period: 2026-08, subject: a}
              - {paper: ledger, on: 2026-09-25, period: 2026-09, subject: b}
            """

        #expect(pack.complaints == [])
        // In October b left the list on the day before.
        #expect(try due("ledger", out) == ["a 2026-09 2026-09-25", "a 2026-10 2026-10-25"])
        #expect(try due("ledger", out, on: "2026-09-25") == ["a 2026-09 2026-09-25"])
    }

    @Test func `are due of each in a stage, by what was so on the due day`() throws {
        #expect(try due("progress", on: "2026-10-26") == ["a 2026-Q2 2026-07-10"])
    }

    @Test func `follow each coming onto the list and each leaving of it`() throws {
        #expect(try due("plan") == ["a 2026-04-09", "b 2026-10-20"])
        #expect(
            try due("plan", "papers: [{paper: plan, on: 2026-04-01, subject: a}]")
                == ["b 2026-10-20"])
        #expect(try due("handover", on: "2026-10-28") == [])
        #expect(try due("handover", on: "2026-10-29") == ["b 2026-10-29"])
    }

    @Test func `follow the beginning of a state`() throws {
        #expect(try due("first-look") == ["a 2026-05-11"])
    }

    @Test func `are named of each now on the list where no day is stated`() throws {
        #expect(try due("picture", on: "2026-10-24") == ["a", "b"])
        #expect(try due("picture", on: "2026-10-25") == ["a"])
    }

    @Test func `are due of each post of a role whose unit is on the list`() throws {
        #expect(try due("statement", on: "2026-07-14") == [])
        #expect(try due("statement", on: "2026-07-15") == ["pa 2026-H1 2026-07-15"])
    }

    @Test func `are open where nobody told who is on the list, or in the stage`() throws {
        let untold = "units:\n  - {key: a, kind: village}\nposts: []\n"

        #expect(
            try due("ledger", on: "2026-08-25", units: untold)
                == ["a 2026-08 ? listed of a"])
        #expect(try due("plan", units: untold) == ["a ? listed of a"])
        #expect(
            try due("progress", on: "2026-04-10", units: untold)
                == ["a 2026-Q1 ? under-way of a"])
    }

    @Test(arguments: [
        (
            "{units: village}", "{units: village, roles: [secretary]}",
            "papers.yaml:12: papers[2].for: expected either units or roles, got both"
        ),
        (
            "{list: joined}", "{list: joined, fact: under-way}",
            "papers.yaml:13: papers[2].due.after: expected one of fact, rung and list, got several "
                + "of them"
        ),
    ])
    func `say what is wrong with for whom they are made`(
        old: String, new: String, complaint: String
    ) {
        let text = Self.papers.replacing(old, with: new, maxReplacements: 1)

        #expect(pack.with(text, as: "papers.yaml").complaints.contains(complaint))
    }

    @Test func `are told of somebody in a facts file`() throws {
        let out = "papers: [{paper: ledger, on: 2026-08-25, period: 2026-08}]"
        let fault = #expect(throws: PackRefusal.self) {
            try pack.report(Self.units + out, on: "2026-10-26")
        }

        #expect(
            fault?.complaints.map(\.description) == [
                "facts.yml:10: papers[0]: expected the subject it was made for, got none"
            ])
    }
}

/// One document that villages and communities make alike.
@Suite struct MakingPapersForKindsTogether {
    private static func pack(_ whom: String) -> SmallPack {
        SmallPack(
            silent: [.listing, .duties, .acceptance],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: town, label: {zh: 镇, en: Town}, listed: false}
                  - {key: village, label: {zh: 村, en: Village}, under: town}
                  - {key: community, label: {zh: 社区, en: Community}, under: town}
                """,
                "papers.yaml": """
                papers:
                  - {key: accounts, title: {zh: 公开表, en: Accounts}, for: {\(whom)}, due: {each: quarter, since: 2025-10-01}}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: yearly
                    label: {zh: 年度考核, en: Yearly appraisal}
                    unit-kinds: [village, community]
                    each: year
                    items: [{key: open, label: {zh: 公开, en: Open}, points: 100 * handed-in(accounts) / due(accounts)}]
                """,
            ])
    }

    private static let facts = """
        units:
          - {key: t, kind: town}
          - {key: v, kind: village, under: t}
          - {key: c, kind: community, under: t}
        papers: [{paper: accounts, on: 2025-12-30, period: 2025-Q4, subject: c}]
        """

    @Test func `is owed by each, and scores both`() throws {
        let pack = Self.pack("units: [village, community]")
        let report = try pack.report(Self.facts, on: "2026-01-05")

        #expect(pack.complaints == [])
        #expect(report.papers.papers.filter { $0.doneOn == nil }.map(\.subject) == ["v"])
        #expect(report.proposals.appraisals.map(\.score.value) == ["0", "100"])
    }
}
