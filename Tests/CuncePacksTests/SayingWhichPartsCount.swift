import CunceDomain
import CuncePacks
import Testing

/// What is told by halves, quarters or months and asked for a year: the pack says what is made of
/// them.
@Suite struct SayingWhichPartsCount {
    private static func pack(_ points: String, more: String = "") -> SmallPack {
        SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: income, label: {zh: 收入, en: Income}, about: unit, type: number, each: half-year, matter: work}
                  - {key: open-books, label: {zh: 账目公开, en: Books open}, about: unit, type: judgement, each: quarter, matter: work}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: yearly
                    label: {zh: 年度考核, en: Yearly appraisal}
                    unit-kinds: [village]
                    each: year
                    items:
                      - {key: work, label: {zh: 工作, en: Work}, \(points)}
                      - {key: books, label: {zh: 账目, en: Books}, points: sum(open-books)}
                \(more)
                """,
            ])
    }

    private static let facts = """
        units:
          - key: v
            kind: village
            facts:
              income: {2024-H2: 100, 2025-H1: 30, 2025-H2: 10, 2026-H1: 1000}
              open-books: {2025-Q1: yes, 2025-Q2: no, 2025-Q3: yes, 2025-Q4: yes, 2026-Q1: yes}
        """

    private func points(_ formula: String) throws -> [String?] {
        let report = try Self.pack("points: \(formula)").report(Self.facts, on: "2026-07-20")
        return report.proposals.appraisals.flatMap(\.items).map(\.points)
    }

    @Test(arguments: [
        ("sum(income)", "40"), ("average(income)", "20"), ("lowest(income)", "10"),
        ("highest(income)", "30"), ("last(income)", "10"), ("sum(income) - last(income)", "30"),
    ])
    func `all that ended in the year are one number, or the last is meant`(
        formula: String, points: String
    ) throws {
        #expect(Self.pack("points: \(formula)").complaints == [])
        // Three quarters with open books.
        #expect(try self.points(formula) == [points, "3"])
    }

    @Test func `a half that nobody told leaves the sum open and is named`() throws {
        let facts = Self.facts.replacing("2025-H1: 30, ", with: "")
        let report = try Self.pack("points: sum(income)").report(facts, on: "2026-07-20")

        #expect(
            report.proposals.appraisals.first?.items.first?.missing.map {
                "\($0.fact) \($0.period ?? "")"
            } == ["income 2025-H1"])
    }

    @Test(arguments: [
        (
            "points: income",
            "expected sum, average, lowest, highest or last of it in brackets: which of its periods "
                + "count in a year, got income, told by half-year"
        ),
        (
            "when: {fact: income, below: 5}, give: 3",
            "expected in, running, take with over, or times with within: which of its periods count "
                + "in a year, got income, told by half-year"
        ),
        (
            "raters: [{fact: income, weight: 60 %}, {fact: income, weight: 40 %}]",
            "expected a fact told for a whole year, got income, told by half-year"
        ),
        (
            "points: sum(incme)",
            "expected the key of a fact or an appraisal in the formula, got \"incme\""
        ),
    ])
    func `the last one alone never counts without a word`(item: String, complaint: String) {
        let complaints = Self.pack(item).complaints

        #expect(complaints.contains { $0.hasSuffix(complaint) }, "\(complaints)")
    }

    @Test(arguments: [
        "when: {fact: income, below: 20, in: last}, give: 3",
        "when: {fact: income, below: 50, take: sum, over: 2}, give: 3",
        "when: {fact: income, below: 50, running: 2}, give: 3",
        "when: {fact: income, below: 50, times: 2, within: this year}, give: 3",
    ])
    func `a condition says it by its own words`(item: String) throws {
        let report = try Self.pack(item).report(Self.facts, on: "2026-07-20")

        #expect(Self.pack(item).complaints == [])
        #expect(report.proposals.appraisals.first?.items.first?.points == "3")
    }
}

/// The same in conditions, which are of no period, and in pay.
@Suite struct SayingWhichPartsCountElsewhere {
    private static let facts = [
        "income": "about: unit, type: money, each: quarter",
        "people": "about: unit, type: number, each: year",
    ]

    private func rule(_ condition: String) -> OneRule {
        OneRule(condition, Self.facts.filter { condition.contains($0.key) })
    }

    @Test(arguments: [("2026-12-31", "not-listed"), ("2027-01-01", "listed")])
    func `a sum is of the periods that ended in its time`(day: String, answer: String) throws {
        let rule = rule("{value: sum(income), within: last year, at-most: 10}")
        let told =
            "facts: {income: {2025-Q1: 9, 2025-Q2: 9, 2025-Q3: 9, 2025-Q4: 9, "
            + "2026-Q1: 1, 2026-Q2: 2, 2026-Q3: 3, 2026-Q4: 4}}"

        #expect(rule.pack.complaints == [])
        #expect(try rule.answer(told, on: day) == answer)
    }

    @Test(arguments: [
        (
            "{value: sum(income), at-most: 10}",
            "within: in which time the periods of income count, got none"
        ),
        (
            "{value: income / people, at-most: 10}",
            "which of its periods count in a year, got income, told by quarter"
        ),
        (
            "{value: income, within: 1 year, at-most: 10}",
            "which of its periods within that time count, got income, told by quarter"
        ),
    ])
    func `where periods differ it must be said which count`(condition: String, complaint: String) {
        let complaints = rule(condition).pack.complaints

        #expect(complaints.count == 1)
        #expect(complaints.first?.hasSuffix(complaint) ?? false, "\(complaints)")
    }

    @Test(arguments: [
        "{value: last(income) / people, at-most: 10}", "{value: income, at-most: 10}",
        "{value: income, within: 3 months, at-most: 10}",
    ])
    func `what is of one length needs no word`(condition: String) {
        #expect(rule(condition).pack.complaints == [])
    }

    private static func pay(_ line: String, input: String = "") -> SmallPack {
        SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: days, label: {zh: 天数, en: Days}, about: post, type: number, each: month, matter: work}
                  - {key: marks, label: {zh: 评分, en: Marks}, about: post, type: number, each: quarter, matter: work}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: quarterly
                    label: {zh: 季度考核, en: Quarterly appraisal}
                    roles: [secretary]
                    each: quarter
                    items: [{key: all, label: {zh: 全部, en: All}, points: marks}]
                    grades: [{key: good, label: {zh: 好, en: Good}, from: 60}, {key: poor, label: {zh: 差, en: Poor}}]
                """,
                "pay.yaml": """
                schemes:
                  - key: yearly
                    label: {zh: 年度报酬, en: Yearly pay}
                    roles: [secretary]
                    each: year
                    fixed-by: {zh: 办法, en: Rules}
                    fixed-on: 2024-12-01
                \(input)
                    lines:
                      - {key: bonus, label: {zh: 绩效, en: Bonus}, \(line), root: scheme}
                """,
            ])
    }

    @Test func `pay by scores of four quarters takes all four`() throws {
        let pack = Self.pay("amount: 10 * average(quarterly) + sum(days)")
        let days = (1...12).map { "2025-\($0 < 10 ? "0" : "")\($0): 1" }.joined(separator: ", ")
        let pay = try pack.report(
            """
            posts:
              - key: s
                role: secretary
                facts:
                  marks: {2025-Q1: 10, 2025-Q2: 20, 2025-Q3: 30, 2025-Q4: 100}
                  days: {\(days)}
            """, on: "2026-02-01"
        ).proposals.pay

        #expect(pack.complaints == [])
        // 10 * 40 + 12 yuan.
        #expect(pay.map(\.totalFen) == [41_200])
    }

    @Test(arguments: [
        ("amount: quarterly", "", "got quarterly, told by quarter"),
        ("amount: days", "", "got days, told by month"),
        (
            "appraisal: quarterly, by-grade: [{grade: good, pay: 5}, {grade: poor, pay: 0}]", "",
            "expected an appraisal of a whole year, got quarterly, told by quarter"
        ),
        (
            "amount: own", "    inputs: [{key: own, label: {zh: 数, en: Number}, fact: days}]",
            "of it, got days, told by month"
        ),
        (
            "amount: 5, when: {appraisal: quarterly, grades: [good]}", "",
            "which of its periods count in a year, got quarterly, told by quarter"
        ),
    ])
    func `pay of a year by one month or quarter is complained of`(
        line: String, input: String, complaint: String
    ) {
        let complaints = Self.pay(line, input: input).complaints

        #expect(complaints.contains { $0.hasSuffix(complaint) }, "\(complaints)")
    }

    @Test func `a sheet of pay asks for every month that counts`() throws {
        let programme = try Self.pay("amount: sum(days)").programme()
        let year = try #require(Period("2025"))
        let asked = programme.rules.pay[0].asked(in: programme.rules, for: year)

        #expect(asked.count == 12)
        #expect(asked.first?.period == Period("2025-01"))
        #expect(asked.last?.period == Period("2025-12"))
    }
}
