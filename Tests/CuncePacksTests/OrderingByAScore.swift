import CunceDomain
import CuncePacks
import Testing

/// A quota that takes the last by the score of an appraisal.
@Suite struct OrderingByAScore {
    private static func pack(_ quota: String, appraised: String = "unit-kinds: [village]")
        -> SmallPack
    {
        SmallPack(
            silent: [.duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: town, label: {zh: 镇, en: Town}, listed: false}
                  - {key: village, label: {zh: 村, en: Village}, under: town}
                facts:
                  - {key: work, label: {zh: 工作, en: Work}, about: \(appraised.hasPrefix("unit") ? "unit" : "post"), type: number, each: year, matter: work}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: yearly
                    label: {zh: 年度考核, en: Yearly appraisal}
                    \(appraised)
                    each: year
                    items: [{key: work, label: {zh: 工作, en: Work}, points: 2 * work}]
                """,
                "screening.yaml": """
                tracks:
                  - {key: last, label: {zh: 末位, en: Last}, unit-kinds: [village], quota: \(quota)}
                """,
            ])
    }

    private static let units = """
        units:
          - {key: a, kind: village, facts: {work: {2024: 9, 2025: 1}}}
          - {key: b, kind: village, facts: {work: {2024: 1, 2025: 2}}}
          - {key: c, kind: village, facts: {work: {2024: 5, 2025: 5}}}
        """

    private func listed(_ pack: SmallPack, _ facts: String = units) throws -> [String] {
        try pack.report(facts, on: "2026-02-01").listing.units.filter { $0.verdict == .listed }
            .map(\.unit)
    }

    @Test func `takes whoever has the lowest`() throws {
        let pack = Self.pack("{appraisal: yearly, worst: 1}")

        #expect(pack.complaints == [])
        #expect(try listed(pack) == ["a"])
        #expect(try listed(Self.pack("{appraisal: yearly, in: 2 ago, worst: 1}")) == ["b"])
        #expect(
            try listed(Self.pack("{appraisal: yearly, take: average, over: 2, worst: 1}")) == ["b"])
    }

    @Test func `is read as a score, in both languages`() throws {
        let pack = Self.pack("{appraisal: yearly, worst: 1}")

        #expect(
            try pack.lines(Self.units, on: "2026-02-01", in: .zh).contains { $0.contains("2分") })
        #expect(
            try pack.lines(Self.units, on: "2026-02-01", in: .en).contains {
                $0.contains("2 points")
            })
    }

    @Test func `of posts it is the lowest of the unit's own, and a named person answers for it`()
        throws
    {
        let pack = Self.pack(
            "{appraisal: yearly, worst: 1}", appraised: "roles: [secretary, member]")
        let facts = """
            units: [{key: a, kind: village}, {key: b, kind: village}]
            posts:
              - {key: a1, role: secretary, of: a, facts: {work: {2025: 9}}}
              - {key: a2, role: member, of: a, facts: {work: {2025: 1}}}
              - {key: b1, role: secretary, of: b, facts: {work: {2025: 2}}}
            """

        #expect(pack.complaints == [])
        #expect(try listed(pack, facts) == ["a"])
        #expect(
            PackWarning.all(of: try pack.programme(), in: .en).map(\.rule) == [.peopleRanked])
    }

    @Test func `a unit without a score keeps the line open`() throws {
        let facts = Self.units.replacing("2025: 1}", with: "2023: 1}")

        #expect(try listed(Self.pack("{appraisal: yearly, worst: 1}"), facts) == [])
    }

    @Test(arguments: [
        (
            "{appraisal: yearly, by: work, worst: 1}", "unit-kinds: [village]",
            "expected one of by, index and appraisal, got several of them"
        ),
        (
            "{appraisal: yearly, in: latest, worst: 1}", "unit-kinds: [village]",
            "expected in: last, or such as 2 ago, for an appraisal, got another period"
        ),
        (
            "{appraisal: yearly, worst: 1}", "unit-kinds: [town]",
            "expected an appraisal of village, or of its posts, got yearly, of town"
        ),
        (
            "{appraisal: yearly, worst: 1}", "roles: [leader]",
            "expected an appraisal of village, or of its posts, got yearly, of leader"
        ),
    ])
    func `says what gives no order`(quota: String, appraised: String, complaint: String) {
        let complaints = Self.pack(quota, appraised: appraised).complaints

        #expect(complaints.contains { $0.hasSuffix(complaint) }, "\(complaints)")
    }
}
