import CunceDomain
import CuncePacks
import Testing

/// What a scheme of acceptance may ask, and when its verdict stands though not all is known.
@Suite struct AcceptingUnits {
    private static let scored = """
        schemes:
          - key: scored
            label: {zh: 评分, en: Scored}
            score:
              total: 100
              items:
                - {key: order, label: {zh: 秩序, en: Order}, points: order, most: 20, weight: 2}
                - {key: works, label: {zh: 运转, en: Works}, points: works, most: 30}
                - key: income
                  label: {zh: 收入, en: Income}
                  give:
                    - {when: {fact: income, at-least: 10}, give: 20}
                    - {when: {fact: income, at-least: 20}, give: 10}
                  most: 30
              pass: {at-least: 60}
              grades:
                - {key: good, label: {zh: 好, en: Good}, from: 80}
                - {key: fair, label: {zh: 一般, en: Fair}, from: 60}
        """

    private func assessed(_ facts: String, more: String = "") -> String {
        "assessments:\n  - {unit: v1, on: 2026-12-01, facts: {\(facts)}\(more)}\n"
    }

    @Test func `keeps what is known of other years beside what was found of one`() throws {
        let pack = try AcceptancePack(
            """
            schemes:
              - key: one
                label: {zh: 验收, en: Acceptance}
                needs:
                  - key: rising
                    label: {zh: 收入增长, en: Income rises}
                    when: {fact: income, change: {at-least: 1}}
            """)
        let report = try pack.report(
            assessed("income: {2025: 9}"), on: "2026-12-31",
            known: "income: {2024: 3, 2025: 2}")

        #expect(report.accepted("v1")?.schemes.first?.verdict == .passed)
    }

    private func scored(_ facts: String) throws -> AcceptanceReport.SchemeReport {
        let report = try AcceptancePack(Self.scored).report(assessed(facts), on: "2026-12-31")
        return try #require(report.accepted("v1")?.schemes.first)
    }

    @Test func `adds weighted points and grades them`() throws {
        let scheme = try scored("order: {2025: 15}, works: {2025: 10}, income: {2025: 20}")

        #expect(scheme.score?.value == "70")
        #expect(scheme.score?.grade == "fair")
        #expect(scheme.verdict == .passed)
    }

    @Test(arguments: [
        // 30 and 30 are reached without the rest; 59 is out of reach with all of it.
        ("order: {2025: 20}, income: {2025: 10}", AcceptanceReport.Verdict.passed, "60 to 90"),
        ("order: {2025: 0}, income: {2025: 10}", .failed, "20 to 50"),
        ("order: {2025: 10}, income: {2025: 20}", .open, "50 to 80"),
        ("works: {2025: 30}", .open, "30 to 100"),
    ])
    func `decides where what is not known can no longer change it`(
        facts: String, verdict: AcceptanceReport.Verdict, bounds: String
    ) throws {
        let scheme = try scored(facts)

        #expect(scheme.verdict == verdict)
        #expect(scheme.score.map { "\($0.least) to \($0.most ?? "")" } == bounds)
        #expect(scheme.score?.value == nil)
        #expect(scheme.missing.isEmpty == (verdict != .open))
    }

    @Test func `leaves a grade out while two are possible`() throws {
        #expect(try scored("order: {2025: 20}, income: {2025: 10}").score?.grade == nil)
        #expect(
            try scored("order: {2025: 20}, works: {2025: 20}, income: {2025: 5}").score?.grade
                == "fair")
    }

    @Test(arguments: [(8, false), (9, true)])
    func `asks a share of households, rounded up`(asked: Int, passes: Bool) throws {
        let pack = try AcceptancePack(
            """
            schemes:
              - key: walked
                label: {zh: 走访, en: Walked}
                samples:
                  - {key: homes, label: {zh: 户, en: Homes}, fact: asked, share: 20 %, of: people}
            """)
        let report = try pack.report(
            assessed("asked: {2025: \(asked)}, people: {2025: 41}"), on: "2026-12-31")

        #expect((report.accepted("v1")?.verdict == .passed) == passes)
    }

    private static let judgements = """
          - {key: a, label: {zh: 甲, en: A}, about: unit, type: judgement}
          - {key: b, label: {zh: 乙, en: B}, about: unit, type: judgement}
          - {key: c, label: {zh: 丙, en: C}, about: unit, type: judgement}
        """

    private static func rule(_ key: String) -> String {
        "{key: \(key), label: {zh: 项, en: Item}, when: {fact: \(key)}}"
    }

    private func verdict(
        _ acceptance: String, _ facts: String
    ) throws -> AcceptanceReport.UnitReport {
        let report = try AcceptancePack(acceptance, more: Self.judgements)
            .report(facts, on: "2026-12-31")
        return try #require(report.accepted("v1"))
    }

    @Test(arguments: [
        ("a: yes, b: no, c: yes", AcceptanceReport.Verdict.passed, []),
        ("a: yes, b: no, c: no", .failed, ["options"]),
        ("a: no, b: no, c: yes", .failed, ["need a"]), ("a: yes, c: yes", .passed, []),
        ("a: yes, b: no", .open, []),
    ])
    func `takes all of these and at least one of those`(
        facts: String, verdict: AcceptanceReport.Verdict, failed: [String]
    ) throws {
        let unit = try self.verdict(
            """
            schemes:
              - key: one
                label: {zh: 标准, en: Standard}
                needs: [\(Self.rule("a"))]
                options: [\(Self.rule("b")), \(Self.rule("c"))]
            """, assessed(facts))

        #expect(unit.verdict == verdict)
        #expect(unit.schemes.first?.failed.map(\.rule) == failed)
    }

    private static let alternatives = """
        schemes:
          - {key: one, label: {zh: 一, en: One}, needs: [\(rule("a"))]}
          - {key: two, label: {zh: 二, en: Two}, needs: [\(rule("b"))]}
          - {key: both, label: {zh: 共, en: Both}, unit-kinds: [village], needs: [\(rule("c"))]}
        alternatives: [[one, two]]
        exit: {label: {zh: 销号, en: Exit}, body: {zh: 县委, en: County}, after: 6 months}
        """

    @Test(arguments: [
        ("a: no, b: yes, c: yes", AcceptanceReport.Verdict.passed),
        ("a: no, b: no, c: yes", .failed), ("a: yes, b: no, c: no", .failed),
        ("a: yes, c: yes", .passed), ("a: no, c: yes", .open),
    ])
    func `is content with one of several schemes where the pack says so`(
        facts: String, verdict: AcceptanceReport.Verdict
    ) throws {
        #expect(try self.verdict(Self.alternatives, assessed(facts)).verdict == verdict)
    }

    @Test func `waits for a scheme that was not tried, unless another suffices`() throws {
        let assessments = """
            assessments:
              - {unit: v1, scheme: one, on: 2026-11-30, facts: {a: yes}}
            """
        let waiting = try verdict(Self.alternatives, assessments)
        let passed = try verdict(
            Self.alternatives,
            assessments + "\n  - {unit: v1, scheme: both, on: 2026-12-01, facts: {c: yes}}")

        #expect(waiting.verdict == .open)
        #expect(waiting.schemes.map(\.on?.description) == ["2026-11-30", nil, nil])
        #expect(passed.verdict == .passed)
    }

    @Test func `proposes the exit with who decides it, after the time it must last`() throws {
        let next = try verdict(Self.alternatives, assessed("a: yes, c: yes")).next

        #expect(next.step == "exit")
        #expect(next.from?.description == "2027-06-01")
        #expect(next.deciders.body?["en"] == "County")
    }

    @Test(arguments: [
        ("a: yes, b: yes", AcceptanceReport.Verdict.passed), ("a: yes, b: no", .failed),
        ("a: yes", .open),
    ])
    func `needs every level to confirm`(
        facts: String, verdict: AcceptanceReport.Verdict
    ) throws {
        let levels = ["a", "b"].map {
            "{key: \($0), label: {zh: 级, en: Level}, body: {zh: 镇, en: Town}, when: {fact: \($0)}}"
        }.joined(separator: ", ")
        let unit = try self.verdict(
            """
            schemes:
              - key: one
                label: {zh: 两级, en: Two levels}
                levels: [\(levels)]
                methods: [\(Self.rule("c"))]
            """, assessed(facts + ", c: yes"))

        #expect(unit.verdict == verdict)
    }

    @Test func `knows a scheme is for some units only`() throws {
        let acceptance = """
            schemes:
              - key: some
                label: {zh: 部分, en: Some}
                when: {fact: a}
                needs: [\(Self.rule("b"))]
                options: [\(Self.rule("c"))]
            """

        #expect(try verdict(acceptance, assessed("a: no, b: no, c: no")).verdict == .notStated)
        #expect(try verdict(acceptance, assessed("a: yes, b: yes, c: yes")).verdict == .passed)
        #expect(try verdict(acceptance, assessed("b: no, c: yes")).verdict == .failed)
        #expect(try verdict(acceptance, assessed("b: yes, c: yes")).verdict == .open)
    }
}
