import CunceDomain
import CuncePacks
import Testing

/// Growth of a place beside the mean of the growth of others, and shares that moved.
@Suite struct ComparingGrowth {
    private static let others = """
          - {key: v2, kind: village, under: t1, facts: {income: {2024: 100, 2025: 120}}}
          - {key: v3, kind: village, under: t1, facts: {income: {2024: 1000, 2025: 1300}}}
        """

    private func answer(
        _ condition: String, _ income: String, others: String = Self.others
    ) throws -> String {
        try rule(condition).answer(
            "facts: {income: {\(income)}}", on: "2026-03-01", and: others)
    }

    private func rule(_ condition: String) -> OneRule {
        OneRule(
            condition,
            ["income": "about: unit, type: money, each: year, better: higher"])
    }

    // Others grew by a fifth and by three tenths; with a tenth the mean is a fifth.
    @Test(arguments: [
        ("2024: 100, 2025: 110", "100 %", "listed"), ("2024: 100, 2025: 110", "50 %", "not-listed"),
        ("2024: 100, 2025: 125", "100 %", "not-listed"),
    ])
    func `is compared with the mean of what each has grown, whatever its size`(
        income: String, share: String, answer: String
    ) throws {
        #expect(
            try self.answer(
                "{fact: income, of-mean: siblings, growth: {below: \(share)}}", income) == answer)
    }

    @Test(arguments: [("60 %", "listed"), ("20 %", "not-listed")])
    func `so is the change by itself`(share: String, answer: String) throws {
        // 50 beside a mean of (50 + 20 + 300) / 3.
        #expect(
            try self.answer(
                "{fact: income, of-mean: all, change: {below: \(share)}}", "2024: 100, 2025: 150")
                == answer)
    }

    @Test func `a place whose earlier value nobody told leaves it open, and is named`() throws {
        let others = Self.others.replacing("{2024: 1000, 2025: 1300}", with: "{2025: 1300}")

        #expect(
            try answer(
                "{fact: income, of-mean: siblings, growth: {below: 100 %}}",
                "2024: 100, 2025: 110", others: others) == "open income 2024")
    }

    @Test func `a threshold of the value beside growth is two questions`() {
        let both = rule("{fact: income, of-mean: all, below: 80 %, growth: {below: 50 %}}")
        let none = rule("{fact: income, of-mean: all}")

        #expect(
            both.pack.complaints.contains(
                "screening.yaml:4: tracks[0].when: expected one question to the fact, got 2 "
                    + "together"))
        #expect(
            none.pack.complaints.contains(
                "screening.yaml:4: tracks[0].when: expected a threshold, change or growth beside "
                    + "of-mean, got none"))
    }

    @Test(arguments: [
        (Language.en, "growth of income as a share of the mean"),
        (.zh, "收入比上期的增幅相当于平均值的比例"),
    ])
    func `the answer says that it is the growth which is compared`(
        language: Language, words: String
    ) throws {
        let pack = SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds: [{key: village, label: {zh: 村, en: Village}}]
                facts: [{key: income, label: {zh: 收入, en: Income}, about: unit, type: money, each: year, better: higher}]
                """,
                "screening.yaml": """
                tracks: [{key: slow, label: {zh: 慢, en: Slow}, when: {fact: income, of-mean: all, growth: {below: 80 %}}}]
                """,
            ])
        let said = try pack.lines(
            """
            units:
              - {key: v1, kind: village, facts: {income: {2024: 100, 2025: 110}}}
              - {key: v2, kind: village, facts: {income: {2024: 100, 2025: 130}}}
            """, on: "2026-03-01", in: language)

        #expect(said.contains { $0.contains(words) }, "\(said)")
    }

    private func moved(_ condition: String, on day: String) throws -> String {
        try OneRule(condition, ["weak": "about: unit, unit-kinds: [village], type: state"]).answer(
            "facts: {weak: {from: 2026-02-01}}", on: day,
            and: "  - {key: v2, kind: village, under: t1, facts: {weak: []}}", of: "t1")
    }

    @Test(arguments: [
        ("at-least: 50 %", "2026-03-01", "listed"), ("above: 50 %", "2026-03-01", "not-listed"),
        ("at-least: 50 %", "2027-01-31", "listed"), ("at-least: 50 %", "2027-02-01", "not-listed"),
    ])
    func `a share of units moves in percentage points since so long ago`(
        threshold: String, day: String, answer: String
    ) throws {
        #expect(
            try moved(
                "{units: village, when: {fact: weak}, as: share, change: {\(threshold)}, since: 1 year}",
                on: day) == answer)
    }

    @Test func `so does their number`() throws {
        #expect(
            try moved(
                "{units: village, when: {fact: weak}, change: {at-least: 1}, since: 2 months}",
                on: "2026-03-31") == "listed")
    }

    @Test(arguments: [
        "{units: village, when: {fact: weak}, change: {at-least: 1}}",
        "{units: village, when: {fact: weak}, at-least: 1, since: 1 year}",
        "{units: village, when: {fact: weak}, at-least: 1, change: {at-least: 1}, since: 1 year}",
    ])
    func `change and since go together and stand alone`(condition: String) {
        let rule = OneRule(condition, ["weak": "about: unit, unit-kinds: [village], type: state"])

        #expect(
            rule.pack.complaints.contains {
                $0.hasSuffix(
                    "expected change with since, and no threshold beside them, got another mixture")
            })
    }
}
