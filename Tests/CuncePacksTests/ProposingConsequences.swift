import CunceDomain
import CuncePacks
import Testing

/// Question 3: what is proposed, for whom, under which clause.
@Suite struct ProposingConsequences {
    private let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: done, label: {zh: 完成率, en: Done}, about: unit, matter: work, unit-kinds: [village], type: share, each: month}
            """,
            "ladder.yaml": """
            rungs:
              - key: letter
                label: {zh: 提醒函, en: Letter}
                does: reminder
                subjects: [unit, party]
                decided-by: [leader]
                reply-within: 10 days
                next: talk
              - key: talk
                label: {zh: 约谈, en: Talk}
                does: talk
                subjects: [party]
                decided-by-body: {zh: 县委组织部, en: County organisation department}
                lasts: 6 months
            triggers:
              - key: low-running
                label: {zh: 连续两月低于60%, en: Below 60 % two months running}
                unit-kinds: [village]
                when: {fact: done, below: 60 %, running: 2}
                proposes:
                  - {rung: letter}
                  - {rung: letter, role: secretary}
                  - {rung: letter, unit-kind: town, role: leader}
              - key: no-answer
                label: {zh: 逾期未复, en: No answer in time}
                roles: [secretary]
                when: {unanswered: letter}
                proposes: [{rung: talk}]
              - key: twice
                label: {zh: 一年内两次提醒, en: Two letters in a year}
                unit-kinds: [village]
                when: {taken: letter, times: 2, within: 12 months}
                proposes: [{rung: talk, role: secretary}]
            """,
        ])

    private func facts(_ actions: String = "") -> String {
        """
        units:
          - {key: t, kind: town}
          - {key: v1, kind: village, under: t, facts: {done: {2026-09: 59 %, 2026-10: 59.9 %}}}
          - {key: v2, kind: village, under: t, facts: {done: {2026-09: 59 %, 2026-10: 60 %}}}
          - {key: v3, kind: village, under: t, facts: {done: {2026-10: 10 %}}}
        posts:
          - {key: s1, role: secretary, of: v1}
          - {key: l1, role: leader, of: t}
          - {key: l2, role: leader, of: t}
        \(actions)
        """
    }

    private func found(_ facts: String, on day: String = "2026-11-20") throws -> [String] {
        try pack.report(facts, on: day).proposals.proposals.map {
            "\($0.rung) \($0.subject ?? "nobody at \($0.at ?? "")") for \($0.because) "
                + $0.finding.verdict.rawValue
        }
    }

    @Test func `a trigger proposes at every level it names, open where a fact is missing`() throws {
        #expect(
            try found(facts()) == [
                "letter v1 for v1 yes", "letter s1 for v1 yes", "letter l1 for v1 yes",
                "letter l2 for v1 yes", "letter v3 for v3 open",
                "letter nobody at v3 for v3 open", "letter l1 for v3 open",
                "letter l2 for v3 open",
            ])
    }

    @Test func `says who decides and until when, or that neither is stated`() throws {
        let report = try pack.report(
            facts("actions:\n  - {rung: letter, subject: s1, on: 2026-11-01}"), on: "2026-11-20")
        let letter = try #require(report.proposals.proposals.first { $0.subject == "s1" })
        let talk = try #require(report.proposals.proposals.first { $0.rung == "talk" })

        #expect(letter.decidedBy.value == "leader")
        #expect(!letter.until.stated)
        #expect(letter.lastTaken == CivilDate(2026, 11, 1))
        #expect(talk.decidedBy.value == "County organisation department")
        #expect(talk.until.value == "2027-05-20, 6 months if decided now")
    }

    @Test(arguments: [
        ("2026-11-11", "", 0), ("2026-11-12", "", 1), ("2026-11-12", ", answered: 2026-11-11", 0),
        ("2026-11-12", ", answered: 2026-11-12", 0), ("2026-11-12", ", answered: 2026-11-13", 1),
    ])
    func `no answer counts from the day after it was due, until it comes`(
        day: String, answered: String, count: Int
    ) throws {
        let actions = "actions:\n  - {rung: letter, subject: s1, on: 2026-11-01\(answered)}"

        #expect(
            try found(facts(actions), on: day).filter { $0.hasPrefix("talk") }.count == count)
    }

    @Test(arguments: [("2025-11-20", 1), ("2025-11-19", 0)])
    func `a window reaches back to the corresponding day, included`(
        first: String, count: Int
    ) throws {
        let actions = """
            actions:
              - {rung: letter, subject: v1, on: \(first)}
              - {rung: letter, subject: v1, on: 2026-11-19}
            """

        #expect(
            try found(facts(actions)).filter { $0 == "talk s1 for v1 yes" }.count == count)
    }

    @Test func `the text names clause, decider and what is not stated`() throws {
        let lines = try pack.lines(facts(), on: "2026-11-20", in: .zh)

        #expect(lines.contains("  建议：对v1“提醒函” [ladder.yaml:21 triggers[0].proposes[0]]"))
        #expect(lines.contains("    决定人：领导；影响期至：方案未规定"))
        #expect(lines.contains("    缺：v3的“完成率”，2026年9月（done）"))
        #expect(lines.contains("5 文书：方案未规定"))
    }

    @Test(arguments: [
        (
            "proposes: [{rung: talk}]", "proposes: [{rung: speech}]",
            "ladder.yaml:28: triggers[1].proposes[0].rung: expected the key of a rung, got "
                + "\"speech\""
        ),
        (
            "- {rung: letter}\n", "- {rung: talk}\n",
            "ladder.yaml:21: triggers[0].proposes[0]: expected a rung for units, got \"talk\""
        ),
        (
            "role: leader}", "role: firm}",
            "ladder.yaml:23: triggers[0].proposes[2]: expected a rung for department or supporter, "
                + "which firm is, got \"letter\""
        ),
        (
            "unanswered: letter", "unanswered: talk",
            "ladder.yaml:27: triggers[1].when: expected a rung with reply-within, got \"talk\""
        ),
        (
            "lasts: 6 months", "next: letter",
            "ladder.yaml:2: rungs[0]: expected rungs that lead on, got a circle to letter"
        ),
    ])
    func `says what does not go together`(old: String, new: String, complaint: String) throws {
        let text = try #require(Self.ladder)

        #expect(
            pack.with(text.replacing(old, with: new, maxReplacements: 1), as: "ladder.yaml")
                .complaints.contains(complaint))
    }

    private static var ladder: String? { ProposingConsequences().pack.text(of: "ladder.yaml") }
}
