import CunceDomain
import CuncePacks
import Testing

/// Appraisals and pay where the excerpts of real programmes show no case.
@Suite struct GradingAndPaying {
    private static let appraisal = """
        appraisals:
          - key: yearly
            label: {zh: 考核, en: Appraisal}
            roles: [secretary]
            each: year
            start: 10
            maximum: 100
            items:
              - key: tasks
                label: {zh: 任务, en: Tasks}
                points: 100 * tasks
                at-least: 0
                at-most: 100
                weight: 60 %
              - key: opinion
                label: {zh: 测评, en: Opinion}
                raters:
                  - {fact: by-town, weight: 2/3}
                  - {fact: by-villagers, weight: 1/3}
                at-least: 0
                at-most: 30
              - key: late-accounts
                label: {zh: 账目未按月公开, en: Accounts not published monthly}
                when: {fact: months-late, at-least: 1}
                give: -5
            vetoes:
              - key: false-figures
                label: {zh: 弄虚作假, en: False figures}
                when: {fact: false-figures, is: yes}
                grade: poor
            grades:
              - {key: good, label: {zh: 优秀, en: Good}, from: 90}
              - {key: fair, label: {zh: 合格, en: Fair}, above: 60}
              - {key: poor, label: {zh: 不合格, en: Poor}}
        """
    private static let pay = """
        schemes:
          - key: bonus
            label: {zh: 绩效, en: Bonus}
            roles: [secretary]
            each: year
            fixed-by: {zh: 方案, en: Scheme}
            fixed-on: 2025-01-01
            rounding: half-up
            lines:
              - key: by-grade
                label: {zh: 等次奖, en: By grade}
                appraisal: yearly
                by-grade: [{grade: good, pay: 1000}, {grade: fair, pay: 500}, {grade: poor, pay: 0}]
                payer: {zh: 镇财政, en: Town treasury}
                root: scheme
              - key: by-points
                label: {zh: 分值奖, en: By points}
                amount: yearly / 7
                root: scheme
              - key: cut
                label: {zh: 政务处分扣发, en: Withheld after a sanction}
                amount: 0 - by-grade / 2
                root: sanction
                sanction: demerit
        """

    private let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: tasks, label: {zh: 任务, en: Tasks}, about: post, matter: work, type: share, each: year}
              - {key: by-town, label: {zh: 镇评, en: By the town}, about: post, matter: work, type: number, each: year}
              - {key: by-villagers, label: {zh: 村民评, en: By villagers}, about: post, matter: work, type: number, each: year}
              - {key: months-late, label: {zh: 未公开月数, en: Months not published}, about: post, matter: work, type: number, each: year}
              - {key: false-figures, label: {zh: 弄虚作假, en: False figures}, about: post, matter: work, type: judgement, each: year}
            """,
            "appraisal.yaml": appraisal, "pay.yaml": pay,
            "ladder.yaml": """
            rungs:
              - {key: demerit, label: {zh: 记过, en: Demerit}, does: sanction, subjects: [party]}
            """,
        ])

    private func report(
        _ facts: String, actions: String = "", on day: String = "2026-02-01"
    ) throws -> TrialReport {
        try pack.report(
            """
            units: [{key: v, kind: village}]
            posts:
              - key: s
                role: secretary
                of: v
                facts: {\(facts)}
            \(actions)
            """, on: day)
    }

    private static let known =
        "tasks: {2025: 90 %}, by-town: {2025: 30}, by-villagers: {2025: 24}, months-late: {2025: 0}"

    @Test func `adds what everybody begins with, weights, raters and deductions exactly`() throws {
        let facts = Self.known.replacing("months-late: {2025: 0}", with: "months-late: {2025: 2}")
        let grades = try #require(
            try report(facts + ", false-figures: {2025: no}").proposals.appraisals.first)

        #expect(grades.items.map(\.points) == ["54", "28", "-5"])
        #expect(grades.score.value == "87")
        #expect(grades.grade.value == "fair")
    }

    @Test func `never goes above what an item and the whole allow`() throws {
        let full =
            "tasks: {2025: 100 %}, by-town: {2025: 40}, by-villagers: {2025: 40}, "
            + "months-late: {2025: 0}, false-figures: {2025: no}"

        #expect(try report(full).proposals.appraisals.first?.score.value == "100")
    }

    @Test(arguments: [(90, true), (120, true), (89, false), (121, false)])
    func `a bonus may come on top of the full score, or in it`(
        maximum: Int, isRight: Bool
    ) throws {
        // 10 to begin with and 80 from items; 30 more as a bonus.
        let text = Self.appraisal.replacing("maximum: 100", with: "maximum: \(maximum)")
            .replacing("weight: 60 %", with: "weight: 80 %")
            .replacing("        at-most: 30\n", with: "        at-most: 30\n        bonus: true\n")

        #expect(pack.with(text, as: "appraisal.yaml").complaints.isEmpty == isRight)
    }

    @Test func `a veto decides although points are missing`() throws {
        let grades = try #require(
            try report("false-figures: {2025: yes}").proposals.appraisals.first)

        #expect(grades.score.state == .open)
        #expect(grades.grade.value == "poor")
    }

    @Test func `a missing item leaves the grade open only where it can turn it`() throws {
        let sure =
            "tasks: {2025: 90 %}, months-late: {2025: 0}, false-figures: {2025: no}"
        let either =
            "tasks: {2025: 80 %}, months-late: {2025: 0}, false-figures: {2025: no}"

        // 64 to 94, and 58 to 88.
        let first = try #require(try report(sure).proposals.appraisals.first)
        #expect(first.grade.state == .open)
        #expect(first.grade.missing.map(\.fact) == ["by-town", "by-villagers"])
        #expect(try report(either).proposals.appraisals.first?.grade.state == .open)
        // 75 to 80: whether the deduction applies changes nothing.
        let low =
            "tasks: {2025: 70 %}, by-town: {2025: 30}, by-villagers: {2025: 24}, "
            + "false-figures: {2025: no}"
        #expect(try report(low).proposals.appraisals.first?.grade.value == "fair")
        #expect(try report(low).proposals.appraisals.first?.score.state == .open)
    }

    @Test func `a veto that is not known leaves open what it could turn`() throws {
        let grades = try #require(try report(Self.known).proposals.appraisals.first)

        #expect(grades.score.value == "92")
        #expect(grades.grade.state == .open)
        #expect(grades.grade.missing.map(\.fact) == ["false-figures"])
    }

    @Test func `rounds to fen as the scheme names it, and pays each line from its root`() throws {
        let pay = try #require(
            try report(Self.known + ", false-figures: {2025: no}").proposals.pay.first)

        #expect(pay.lines.map(\.fen) == [100_000, 1_314, 0])
        #expect(pay.lines.map(\.payer.stated) == [true, false, false])
        #expect(pay.totalFen == 101_314)
    }

    @Test(arguments: [("2025-12-31", -50_000), ("2026-01-01", 0), ("2024-12-31", 0)])
    func `withholds after a sanction recorded in the period, and only then`(
        day: String, fen: Int
    ) throws {
        let report = try report(
            Self.known + ", false-figures: {2025: no}",
            actions: "actions: [{rung: demerit, subject: s, on: \(day)}]")

        #expect(report.proposals.pay.first?.lines.last?.fen == fen)
    }

    @Test func `a scheme fixed after its period began is no root for it`() throws {
        let late = pack.with(
            Self.pay.replacing("fixed-on: 2025-01-01", with: "fixed-on: 2025-01-02"),
            as: "pay.yaml")
        let report = try late.report(
            "posts: [{key: s, role: secretary}]", on: "2026-02-01")

        #expect(report.proposals.pay.first?.isTooLate == true)
        #expect(report.proposals.pay.first?.totalFen == nil)
    }

    @Test(arguments: [
        (
            "pay.yaml", "amount: yearly / 7\n        root: scheme", "amount: yearly / 7",
            "pay.yaml:16: schemes[0].lines[1].root: expected one of scheme, sanction, got nothing"
        ),
        (
            "pay.yaml", "    fixed-by: {zh: 方案, en: Scheme}\n", "",
            "pay.yaml:9: schemes[0].lines[0]: expected fixed-by in the scheme, the paper that "
                + "makes it a root, got none"
        ),
        (
            "pay.yaml", "amount: yearly / 7", "amount: cut / 7",
            "pay.yaml:16: schemes[0].lines[1]: expected facts, inputs, appraisals or earlier lines "
                + "in the formula, got \"cut\""
        ),
        (
            "pay.yaml", "grade: good, pay", "grade: best, pay",
            "pay.yaml:10: schemes[0].lines[0]: expected grades of yearly, got \"best\""
        ),
        (
            "appraisal.yaml", "weight: 2/3", "weight: 60 %",
            "appraisal.yaml:15: appraisals[0].items[1]: expected raters' weights that add up to "
                + "100 %, got 280/3 %"
        ),
        (
            "appraisal.yaml", "maximum: 100", "maximum: 90",
            "appraisal.yaml:2: appraisals[0]: expected items that add up to 90, got 100"
        ),
        (
            "appraisal.yaml", "{key: fair", "{key: good",
            "appraisal.yaml:33: appraisals[0].grades[1]: expected a key not used before, got "
                + "\"good\""
        ),
        (
            "appraisal.yaml", "weight: 60 %", "weight: 70 %",
            "appraisal.yaml:2: appraisals[0]: expected items that add up to 100, got 110"
        ),
        (
            "appraisal.yaml", "grade: poor\n", "grade: worst\n",
            "appraisal.yaml:27: appraisals[0].vetoes[0]: expected grades of yearly, got \"worst\""
        ),
        (
            "appraisal.yaml", "from: 90", "from: 50",
            "appraisal.yaml:2: appraisals[0]: expected grades with the best first, got thresholds "
                + "in another order"
        ),
    ])
    func `says what is wrong with an appraisal or a scheme`(
        file: String, old: String, new: String, complaint: String
    ) throws {
        let text = file == "pay.yaml" ? Self.pay : Self.appraisal

        #expect(pack.complaints == [])
        #expect(text.contains(old))
        #expect(
            pack.with(text.replacing(old, with: new), as: file).complaints.contains(complaint))
    }
}
