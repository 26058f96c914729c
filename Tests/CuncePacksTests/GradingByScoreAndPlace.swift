import CunceDomain
import CuncePacks
import Testing

/// Grades that ask for a score and a place, and sums that the posts of one village share.
@Suite struct GradingByScoreAndPlace {
    private static let grades = """
        appraisals:
          - key: yearly
            label: {zh: 年度考核, en: Yearly appraisal}
            unit-kinds: [village]
            each: year
            items: [{key: work, label: {zh: 工作, en: Work}, points: work}]
            grades:
              - {key: excellent, label: {zh: 优秀, en: Excellent}, from: 90, best: 20 %}
              - {key: good, label: {zh: 良好, en: Good}, from: 80}
              - {key: fair, label: {zh: 合格, en: Fair}}
        """

    private let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: work, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, matter: work}
            """,
            "appraisal.yaml": grades,
        ])

    /// - Parameter scores: of villages `v0`, `v1` and so on; `nil` where not told.
    private func found(_ scores: [Int?]) throws -> [String] {
        let units = scores.enumerated().map { place, score in
            "  - {key: v\(place), kind: village"
                + (score.map { ", facts: {work: {2025: \($0)}}" } ?? "") + "}"
        }
        return try pack.report("units:\n" + units.joined(separator: "\n"), on: "2026-02-01")
            .proposals.appraisals.map { $0.grade.value ?? $0.grade.state.rawValue }
    }

    @Test func `both must be reached`() throws {
        #expect(pack.complaints == [])
        // Of ten, two places.
        #expect(
            try found([99, 95, 94, 80, 79, 70, 60, 50, 40, 30]) == [
                "excellent", "excellent", "good", "good", "fair", "fair", "fair", "fair", "fair",
                "fair",
            ])
        // The second place does not suffice by itself.
        #expect(
            try found([99, 89, 88, 80, 79, 70, 60, 50, 40, 30]).prefix(3) == [
                "excellent", "good", "good",
            ])
    }

    @Test func `where the line falls between equal ones people choose, unless the score decides`()
        throws
    {
        #expect(
            try found([99, 95, 95, 80, 79, 70, 60, 50, 40, 30]).prefix(4) == [
                "excellent", "open", "open", "good",
            ])
        #expect(
            try found([99, 85, 85, 80, 79, 70, 60, 50, 40, 30]).prefix(4) == [
                "excellent", "good", "good", "good",
            ])
    }

    @Test func `a score that is not told leaves open only what it could turn`() throws {
        #expect(
            try found([99, 95, nil, 80, 79, 70, 60, 50, 40, 30]) == [
                "excellent", "open", "open", "good", "fair", "fair", "fair", "fair", "fair", "fair",
            ])
    }

    @Test(arguments: [("from: 80", true), ("from: 90", true), ("from: 91", false)])
    func `the next grade may begin at the same score, and no higher`(from: String, isRight: Bool) {
        let text = Self.grades.replacing("from: 80", with: from)

        #expect(pack.with(text, as: "appraisal.yaml").complaints.isEmpty == isRight)
    }
}

/// A sum for the posts of each village.
@Suite struct SharingASumOfAVillage {
    private static let pay = """
        schemes:
          - key: bonus
            label: {zh: 班子绩效, en: Bonus of the team}
            roles: [secretary, member]
            each: year
            fixed-by: {zh: 办法, en: Rules}
            fixed-on: 2025-01-01
            rounding: half-up
            lines:
              - {key: team, label: {zh: 班子奖, en: Team}, pool: 100 * stars, shared-by: score, per: village, root: scheme}
        """

    private let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: stars, label: {zh: 星级, en: Stars}, about: unit, unit-kinds: [village], type: number, each: year, matter: work}
              - {key: score, label: {zh: 得分, en: Score}, about: post, type: number, each: year, matter: work}
            """,
            "pay.yaml": pay,
        ])

    private static let facts = """
        units:
          - {key: t, kind: town}
          - {key: a, kind: village, under: t, facts: {stars: {2025: 30}}}
          - {key: b, kind: village, under: t, facts: {stars: {2025: 50}}}
        posts:
          - {key: a1, role: secretary, of: a, facts: {score: {2025: 2}}}
          - {key: a2, role: member, of: a, facts: {score: {2025: 1}}}
          - {key: b1, role: secretary, of: b, facts: {score: {2025: 80}}}
          - {key: x1, role: member, of: t, facts: {score: {2025: 80}}}
        """

    @Test func `is shared by those of the village, and by nobody else`() throws {
        let pay = try pack.report(Self.facts, on: "2026-02-01").proposals.pay

        #expect(pack.complaints == [])
        #expect(pay.prefix(3).map(\.totalFen) == [200_000, 100_000, 500_000])
    }

    @Test(arguments: [Language.en, .zh])
    func `whose sharers have nought together is paid to nobody, and the answer says so`(
        language: Language
    ) throws {
        let facts = Self.facts.replacing("{score: {2025: 2}}", with: "{score: {2025: 0}}")
            .replacing("{score: {2025: 1}}", with: "{score: {2025: 0}}")
        let pay = try pack.report(facts, on: "2026-02-01").proposals.pay
        let said = try pack.lines(facts, on: "2026-02-01", in: language).filter {
            $0.contains(language == .en ? "nobody gets any of it" : "没有发给任何人")
        }

        #expect(pay.prefix(3).map(\.totalFen) == [0, 0, 500_000])
        #expect(pay.prefix(3).flatMap(\.lines).map(\.unshared) == [true, true, nil])
        #expect(said.count == 2)
    }

    @Test func `is not stated for a post of no village`() throws {
        let pay = try pack.report(Self.facts, on: "2026-02-01").proposals.pay

        #expect(pay.last?.totalFen == nil)
    }

    @Test(arguments: ["pool: 100 * stars, per: village", "amount: 100 * stars, per: village"])
    func `names no kind of unit without a pool`(line: String) {
        let text = Self.pay.replacing(
            "pool: 100 * stars, shared-by: score, per: village", with: line)

        #expect(
            pack.with(text, as: "pay.yaml").complaints.contains(
                "pay.yaml:10: schemes[0].lines[0]: expected pool with shared-by, with or without "
                    + "per, and no other amount, got another mixture"))
    }
}
