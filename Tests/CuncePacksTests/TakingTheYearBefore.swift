import CunceDomain
import CuncePacks
import Testing

/// Pay and appraisals by quarter or month take the year that ended before their period.
@Suite struct TakingTheYearBefore {
    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: income, label: {zh: 收入, en: Income}, about: unit, matter: work, type: money, each: year}
              - {key: work, label: {zh: 工作分, en: Work}, about: unit, matter: work, type: number, each: quarter}
            """,
            "appraisal.yaml": """
            appraisals:
              - {key: monthly, label: {zh: 月评, en: Monthly}, unit-kinds: [village], each: month, items: [{key: rich, label: {zh: 收入, en: Income}, when: {fact: income, at-least: 25000}, give: 10}]}
              - {key: yearly, label: {zh: 年评, en: Yearly}, unit-kinds: [village], each: year, items: [{key: rich, label: {zh: 收入, en: Income}, when: {fact: income, at-least: 25000}, give: 10}]}
              - {key: quarterly, label: {zh: 季评, en: Quarterly}, unit-kinds: [village], each: quarter, items: [{key: work, label: {zh: 工作, en: Work}, points: work + yearly}]}
            """,
            "pay.yaml": """
            schemes:
              - {key: by-quarter, label: {zh: 季酬, en: By quarter}, roles: [secretary], each: quarter, fixed-by: {zh: 办法, en: Scheme}, rounding: half-up, inputs: [{key: before, label: {zh: 上年收入, en: Income of the year before}, fact: income}], lines: [{key: base, label: {zh: 基本, en: Base}, amount: before / 4 + quarterly, root: scheme}]}
              - {key: by-month, label: {zh: 月酬, en: By month}, roles: [secretary], each: month, fixed-by: {zh: 办法, en: Scheme}, rounding: half-up, lines: [{key: base, label: {zh: 基本, en: Base}, amount: income / 12 + yearly, root: scheme}]}
              - {key: by-year, label: {zh: 年酬, en: By year}, roles: [secretary], each: year, fixed-by: {zh: 办法, en: Scheme}, rounding: half-up, lines: [{key: base, label: {zh: 基本, en: Base}, amount: income, root: scheme}]}
            """,
        ])
    private static let facts = """
        units:
          - {key: v1, kind: village, facts: {income: {2024: 12000, 2025: 24000, 2026: 36000}, work: {2026-Q1: 1, 2026-Q2: 1, 2026-Q3: 1, 2026-Q4: 1}}}
        posts:
          - {key: p1, role: secretary, of: v1}
        """

    private func paid(_ scheme: String, on day: String) throws -> Int? {
        try Self.pack.report(Self.facts, on: day).proposals.pay
            .first { $0.scheme == scheme }?.totalFen
    }

    @Test(arguments: ["2026-04-10", "2026-07-10", "2026-10-10", "2027-01-10"])
    func `the year before is the same one in all four quarters`(day: String) throws {
        // 24000 / 4 and a point of work; the appraisal of 2025 gives none.
        #expect(try paid("by-quarter", on: day) == 600_100)
    }

    @Test(arguments: [
        "2026-02-03", "2026-03-03", "2026-04-03", "2026-05-03", "2026-06-03", "2026-07-03",
        "2026-08-03", "2026-09-03", "2026-10-03", "2026-11-03", "2026-12-03", "2027-01-03",
    ])
    func `the year before is the same one in all months, December among them`(
        day: String
    ) throws {
        #expect(try paid("by-month", on: day) == 200_000)
        let grade = try Self.pack.report(Self.facts, on: day).proposals.appraisals
            .first { $0.appraisal == "monthly" }
        #expect(grade?.items.first?.points == "0")
    }

    @Test func `a year is paid and appraised by its own figure`() throws {
        let grade = try Self.pack.report(Self.facts, on: "2027-01-03").proposals.appraisals
            .first { $0.appraisal == "yearly" }

        #expect(try paid("by-year", on: "2027-01-03") == 3_600_000)
        #expect(try paid("by-year", on: "2026-12-31") == 2_400_000)
        #expect(grade?.items.first?.points == "10")
    }

    @Test func `what a sheet of pay asks for is of the same year as what it is worked out from`()
        throws
    {
        let rules = try Self.pack.programme().rules
        let scheme = try #require(rules.pay.first { $0.key == "by-month" })
        func asked(_ day: String) throws -> [String] {
            let paid = Period(.month, containing: try #require(CivilDate(day)))
            return scheme.asked(in: rules, for: paid).map {
                "\($0.fact.text) \($0.period?.description ?? "")"
            }
        }

        #expect(try asked("2026-11-30") == ["income 2025"])
        #expect(try asked("2026-12-31") == ["income 2025"])
        #expect(try asked("2027-01-31") == ["income 2026"])
    }
}
