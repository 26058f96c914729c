import CunceDomain
import CuncePacks
import Testing

/// Facts that Cunce derives from its journal, and which problems they count.
@Suite struct TellingProblemsApart {
    private static let problems = """
        problem-types:
          - {key: disunity, dimension: drive, label: {zh: 不团结, en: Disunity}, hint: {zh: 看会议, en: See minutes}}
          - {key: accounts, dimension: affairs, label: {zh: 村账不清, en: Accounts}, hint: {zh: 看账, en: See books}}
        """

    private func pack(_ more: String, about: String = "unit", type: String = "number") -> SmallPack
    {
        SmallPack(
            silent: [.listing, .duties, .proposals, .acceptance, .papers],
            [
                "problems.yaml": Self.problems,
                "playbook.yaml": """
                workstreams:
                  - {key: team, label: {zh: 班子, en: Team}}
                measure-kinds:
                  - {key: talks, label: {zh: 谈心, en: Talks}, workstream: team, answers: [disunity, accounts]}
                """,
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: held-back, label: {zh: 问题, en: Problems}, about: \(about), type: \(type), each: month\(more)}
                """,
            ])
    }

    @Test func `are told by dimension, severity and type`() throws {
        let pack = pack(
            ", source: derived, derived: open-problems, dimension: drive, "
                + "severity-at-least: middle, types: [disunity]")

        #expect(pack.complaints == [])
        #expect(
            try pack.programme().rules.fact("held-back")?.source
                == .derived(
                    DerivedFrom(
                        .openProblems, dimension: .drive, leastSeverity: .middle,
                        types: ["disunity"])))
    }

    @Test(arguments: [
        (Severity.light, false), (.middle, true), (.heavy, true),
    ])
    func `count what is as bad as this or worse`(severity: Severity, isCounted: Bool) {
        let from = DerivedFrom(.openProblems, dimension: .drive, leastSeverity: .middle)

        #expect(from.counts(type: "disunity", dimension: .drive, severity: severity) == isCounted)
        #expect(!from.counts(type: "accounts", dimension: .affairs, severity: severity))
    }

    @Test func `count every problem where no filter is told`() {
        let all = DerivedFrom(.openProblems)
        let some = DerivedFrom(.openProblems, types: ["accounts"])

        #expect(all.counts(type: "disunity", dimension: .drive, severity: .light))
        #expect(some.counts(type: "accounts", dimension: .affairs, severity: .light))
        #expect(!some.counts(type: "disunity", dimension: .drive, severity: .heavy))
    }

    @Test(arguments: [
        (
            ", source: derived, derived: overdue-tasks, dimension: drive",
            "expected dimension, severity-at-least and types for a fact derived from "
                + "open-problems, solved-problems, reopened-problems only, got overdue-tasks"
        ),
        (
            ", dimension: drive",
            "expected dimension, severity-at-least and types for a fact derived from "
                + "open-problems, solved-problems, reopened-problems only, got a fact not derived"
        ),
        (
            ", source: derived, derived: open-problems, dimension: money",
            "expected one of people, affairs, funds, drive, got \"money\""
        ),
        (
            ", source: derived, derived: open-problems, severity-at-least: bad",
            "expected one of light, middle, heavy, got \"bad\""
        ),
        (
            ", source: derived, derived: open-problems, types: [drought]",
            "expected the key of a problem type, got \"drought\""
        ),
        (
            ", source: derived, derived: open-problems, dimension: drive, types: [accounts]",
            "expected types of the dimension drive, got accounts, of affairs"
        ),
        (
            ", source: derived, derived: late-entries",
            "expected about: post for late-entries, got unit"
        ),
        (
            ", source: derived, derived: arrived-money",
            "expected type: money for arrived-money, got number"
        ),
        (
            ", doubt: {change-above: 0}", "expected a number above nought, got \"0\""
        ),
    ])
    func `are complained of where they do not go together`(more: String, complaint: String) {
        let found = pack(more).complaints

        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(complaint) == true, "\(found)")
    }

    @Test func `name a type that still needs a measure against it`() {
        let pack = pack(", source: derived, derived: open-problems, types: [disunity]")
            .with(
                """
                workstreams:
                  - {key: team, label: {zh: 班子, en: Team}}
                measure-kinds:
                  - {key: talks, label: {zh: 谈心, en: Talks}, workstream: team, answers: [accounts]}
                """, as: "playbook.yaml")

        #expect(
            pack.complaints == [
                "problems.yaml:2: problem-types[0].key: expected a measure kind that answers "
                    + "disunity, got none"
            ])
    }

    @Test func `say when a value is asked about`() throws {
        let fact = try #require(
            try pack(", doubt: {change-above: 50 %}, target: 3").programme().rules
                .fact("held-back"))

        #expect(fact.doubt == Rational("50 %"))
        #expect(fact.target == Rational(3))
    }

    @Test func `doubt and target are for numbers`() {
        #expect(
            pack(", doubt: {change-above: 50 %}", type: "judgement").complaints.first?
                .hasSuffix(
                    "expected doubt for numbers, shares and money told by period only, got doubt")
                == true)
        #expect(
            pack(", target: 3", type: "judgement").complaints.first?
                .hasSuffix("expected a target for numbers, shares and money only, got target")
                == true)
    }
}
