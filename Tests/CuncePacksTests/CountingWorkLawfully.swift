import CunceDomain
import CuncePacks
import Testing

/// Appraisal by what became of a duty or of papers, and where that would count activity.
@Suite struct CountingWorkLawfully {
    private static let duty = """
        cadences:
          - key: minutes
            label: {zh: 村民会议纪要, en: Minutes of the assembly}
            duty: other
            evidence: minutes
            times: 1
            every: 1 month
            roles: [secretary]
        """

    private static func appraisal(_ points: String) -> String {
        """
        appraisals:
          - key: yearly
            label: {zh: 年度考核, en: Yearly appraisal}
            roles: [secretary]
            each: year
            items:
              - {key: work, label: {zh: 履职, en: Duties}, points: "\(points)"}
        """
    }

    private func pack(
        _ points: String = "100 * done(minutes) / owed(minutes)", rhythm: String = Self.duty
    ) -> SmallPack {
        SmallPack(
            silent: [.listing, .acceptance],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                """,
                "rhythm.yaml": rhythm, "appraisal.yaml": Self.appraisal(points),
                "papers.yaml": """
                papers:
                  - key: accounts
                    title: {zh: 财务公开表, en: Published accounts}
                    for: {units: village}
                    due: {each: quarter, after-its-end: 10 days, since: 2025-01-01}
                """,
            ])
    }

    private static let done = """
        round: {opens: 2025-01-01}
        units: [{key: v, kind: village}]
        posts: [{key: s, role: secretary, of: v}]
        done:
          - duty: minutes
            post: s
            on: [2025-01-31, 2025-02-10, 2025-02-11, {on: 2025-05-02, for: 2025-03}, 2025-06-20]
        excused: [{post: s, from: 2025-09-01, until: 2025-10-31, reason: leave}]
        """

    private func score(_ pack: SmallPack, _ facts: String = Self.done) throws -> String {
        let score = try #require(
            try pack.report(facts, on: "2026-02-01").proposals.appraisals.first
        ).score
        return score.value
            ?? (["open"] + score.missing.map { "\($0.fact) of \($0.subject)" })
            .joined(separator: " ")
    }

    @Test func `what a post owes once for all is not counted for a unit`() throws {
        let units = Self.appraisal("done(minutes)")
            .replacing("roles: [secretary]", with: "unit-kinds: [village]")

        #expect(
            pack().with(units, as: "appraisal.yaml").complaints == [
                "appraisal.yaml:7: appraisals[0].items[0]: expected a duty owed for each unit, in "
                    + "an appraisal of units, got \"minutes\""
            ])
    }

    @Test func `what was handed in counts once a window, late or not, and what was excused not`()
        throws
    {
        #expect(pack().complaints == [])
        // January, February, March (late) and June of the ten months that were owed.
        #expect(try score(pack("done(minutes)")) == "4")
        #expect(try score(pack("owed(minutes)")) == "10")
        #expect(try score(pack()) == "40")
    }

    @Test
    func `a record nobody told leaves the score open, and so does a round without its opening`()
        throws
    {
        let silent = "round: {opens: 2025-01-01}\nposts: [{key: s, role: secretary}]"

        #expect(try score(pack(), silent) == "open minutes of s")
        #expect(
            try score(pack(), Self.done.replacing("round: {opens: 2025-01-01}\n", with: ""))
                == "open round-opens of programme")
    }

    @Test func `papers of the unit count in the period they fell due in, whenever they came`()
        throws
    {
        let points = "100 * handed-in(accounts) / due(accounts)"
        let out = """

            papers:
              - {paper: accounts, on: 2025-04-01, period: 2025-Q1, subject: v}
              - {paper: accounts, on: 2025-12-20, period: 2025-Q2, subject: v}
              - {paper: accounts, on: 2026-01-05, period: 2025-Q3, subject: v}
            """

        #expect(pack(points).complaints == [])
        // Those of three quarters fell due in the year; the third came after it.
        #expect(try score(pack(points), Self.done + out) == "100")
        #expect(try score(pack(points)) == "open accounts of v")
    }

    @Test func `what came after its day can be told apart, in a score and in a trigger`() throws {
        // March, on 2 May.
        #expect(try score(pack("done-late(minutes)")) == "1")
        let late =
            Self.done + """

                papers:
                  - {paper: accounts, on: 2025-04-10, period: 2025-Q1, subject: v}
                  - {paper: accounts, on: 2025-07-11, period: 2025-Q2, subject: v}
                  - {paper: accounts, on: 2025-07-12, period: 2025-Q2, subject: v}
                """

        #expect(try score(pack("handed-in(accounts)"), late) == "2")
        // That of the third quarter may still come late.
        #expect(try score(pack("handed-in-late(accounts)"), late) == "open accounts of v")
        #expect(
            try score(
                pack("due(accounts) - handed-in(accounts) + handed-in-late(accounts)"), late)
                == "2")
        #expect(try score(pack("due(accounts) - handed-in(accounts)"), late) == "1")

        let trigger = pack("done(minutes)").with(
            """
            rungs: [{key: talk, label: {zh: 约谈, en: Talk}, does: talk, subjects: [party]}]
            triggers:
              - key: late
                label: {zh: 逾期, en: Late}
                roles: [secretary]
                when: {value: handed-in-late(accounts) + done-late(minutes), within: 2 years, at-least: 2}
                proposes: [{rung: talk}]
            """, as: "ladder.yaml")
        #expect(trigger.complaints == [])
        #expect(
            try trigger.report(late, on: "2026-02-01").proposals.proposals.map(\.trigger) == [
                "late"
            ])
    }

    @Test(arguments: ["done-late(minutes)", "handed-in-late(accounts)"])
    func `lateness that is recorded here weighs on nobody without a named person`(
        points: String
    ) throws {
        let warnings = PackWarning.all(of: try pack(points).programme(), in: .en)

        #expect(warnings.map(\.rule) == [.activityCounts])
    }

    @Test(arguments: [
        ("evidence: minutes", "evidence: minutes", [LawfulRule]()),
        ("evidence: minutes", "evidence: document", []),
        ("evidence: minutes", "evidence: entry", [.activityCounts]),
        ("    evidence: minutes\n", "", [.activityCounts]),
        ("times: 1", "days: 1", [.activityCounts]),
        ("duty: other", "duty: huddle", [.activityCounts]),
        ("村民会议纪要", "走访次数", [.activityCounts]),
        ("evidence: minutes", "evidence: photograph", [.presenceDemanded, .presenceDemanded]),
    ])
    func `a duty is counted without a warning only where a paper shows that it was done`(
        old: String, new: String, rules: [LawfulRule]
    ) throws {
        let pack = pack(rhythm: Self.duty.replacing(old, with: new))

        #expect(pack.complaints == [])
        #expect(PackWarning.all(of: try pack.programme(), in: .en).map(\.rule) == rules)
    }

    @Test(arguments: [
        (
            "done(minute)",
            "appraisal.yaml:7: appraisals[0].items[0]: expected the key of a cadence in the "
                + "formula, got \"minute\""
        ),
        (
            "due(report)",
            "appraisal.yaml:7: appraisals[0].items[0]: expected the key of a paper in the "
                + "formula, got \"report\""
        ),
        (
            "days(leave)",
            "appraisal.yaml:7: appraisals[0].items[0]: expected the key of a fact, or period, in "
                + "the formula, got \"leave\""
        ),
    ])
    func `says what it cannot count`(points: String, complaint: String) {
        #expect(pack(points).complaints.contains(complaint))
    }
}
