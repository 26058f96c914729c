import CunceDomain
import CuncePacks
import Testing

/// What no possible rating can turn is told as certain.
@Suite struct KnowingWhatNoRatingTurns {
    private static func appraisal(_ items: String, good: Int) -> String {
        """
        appraisals:
          - key: yearly
            label: {zh: 考核, en: Appraisal}
            roles: [secretary]
            each: year
            items:
              \(items)
            grades:
              - {key: good, label: {zh: 优秀, en: Good}, from: \(good)}
              - {key: fair, label: {zh: 合格, en: Fair}, from: 60}
              - {key: poor, label: {zh: 不合格, en: Poor}}
        """
    }

    private static func pay(_ amount: String) -> String {
        """
        schemes:
          - key: bonus
            label: {zh: 绩效, en: Bonus}
            roles: [secretary]
            each: year
            fixed-by: {zh: 方案, en: Scheme}
            fixed-on: 2024-01-01
            rounding: half-up
            lines:
              - key: sum
                label: {zh: 奖, en: Sum}
                amount: \(amount)
                root: scheme
        """
    }

    private static let facts = [
        "rating": "type: share, each: year", "late": "type: event",
        "honest": "type: judgement, each: year", "by-town": "type: number, each: year",
        "by-all": "type: number, each: year",
    ]

    private func pack(_ items: String, good: Int = 95, pay: String = "100") -> SmallPack {
        // Only what a rule asks for.
        let asked = Self.facts.filter { (items + pay).contains($0.key) }
            .sorted { $0.key < $1.key }.map { key, rest in
                "  - {key: \(key), label: {zh: 事实, en: Fact}, about: post, matter: work, \(rest)}"
            }
        return SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                \(asked.isEmpty ? "" : "facts:")
                \(asked.joined(separator: "\n"))
                """,
                "appraisal.yaml": Self.appraisal(items, good: good), "pay.yaml": Self.pay(pay),
            ])
    }

    private func grades(
        _ pack: SmallPack, _ facts: String = ""
    ) throws -> ProposalsReport.GradesReport {
        try #require(
            try pack.report(
                "posts: [{key: s, role: secretary, facts: {\(facts)}}]", on: "2026-02-01"
            ).proposals.appraisals.first)
    }

    private static func item(_ points: String) -> String {
        "- {key: one, label: {zh: 一, en: One}, points: \"\(points)\"}"
    }

    @Test(
        arguments: [
            // From 60 to 90: never 95, never below 60.
            ("60 + 30 * rating", 95, "fair"), ("90 - 30 * honest", 95, "fair"),
            ("60 + 30 * rating", 90, nil), ("59 + 30 * rating", 95, nil),
            ("min(80, 60 + late)", 95, "fair"), ("60 + late", 95, nil),
            ("100 / (1 + 0.5 * rating)", 101, "fair"), ("60 / rating", 95, nil),
        ] as [(String, Int, String?)])
    func `by a formula over a share, a judgement or a count`(
        points: String, good: Int, expected: String?
    ) throws {
        let found = try grades(pack(Self.item(points), good: good))

        #expect(found.grade.value == expected)
        #expect(found.score.value == nil)
        #expect(!found.score.missing.isEmpty)
    }

    private static let raters = """
        - key: opinion
                label: {zh: 测评, en: Opinion}
                raters: [{fact: by-town, weight: 70 %}, {fact: by-all, weight: 30 %}]
        """

    @Test func `by the ratings that were given, where others can only give so much`() throws {
        let capped = pack(Self.raters + "\n        at-most: 100")

        // From 63 to 93, and from 49 to 79.
        #expect(try grades(capped, "by-town: {2025: 90}").grade.value == "fair")
        #expect(try grades(capped, "by-town: {2025: 70}").grade.value == nil)
        // Without an upper end whoever rates may still lift it to any grade.
        #expect(try grades(pack(Self.raters), "by-town: {2025: 90}").grade.value == nil)
    }

    @Test(arguments: [
        ("min(400, 500 + 100 * rating)", Int?.some(40_000)), ("500 + 100 * rating", nil),
    ])
    func `in pay too, where every value pays the same`(amount: String, fen: Int?) throws {
        let report = try pack(Self.item("60"), pay: amount).report(
            "posts: [{key: s, role: secretary}]", on: "2026-02-01")

        #expect(report.proposals.pay.first?.lines.first?.fen == fen)
    }
}
