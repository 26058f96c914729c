import CunceDomain
import CuncePacks
import Testing

/// The half-year as a period like the others: of facts, of windows, of duties, of appraisals.
@Suite struct TellingHalfYears {
    @Test func `facts are told and asked by it`() throws {
        let rule = OneRule(
            "{fact: score, below: 60, running: 2}",
            ["score": "about: unit, type: number, each: half-year"])

        #expect(rule.pack.complaints == [])
        #expect(
            try rule.answer("facts: {score: {2025-H2: 59, 2026-H1: 40}}", on: "2026-07-01")
                == "listed")
        #expect(
            try rule.answer("facts: {score: {2025-H2: 60, 2026-H1: 40}}", on: "2026-07-01")
                == "not-listed")
        #expect(
            try rule.answer("facts: {score: {2025-H2: 59, 2026-H1: 40}}", on: "2026-06-30")
                == "open score 2025-H1")
    }

    @Test(arguments: [("2026-07-01", "not-listed"), ("2026-06-30", "listed")])
    func `a window of the calendar is one`(day: String, answer: String) throws {
        let rule = OneRule(
            "{fact: incident, times: 2, within: this half-year}",
            ["incident": "about: unit, type: event"])

        #expect(
            try rule.answer("facts: {incident: [2026-01-01, 2026-06-30]}", on: day) == answer)
    }

    @Test func `a duty is owed by it, from January and from July whenever the round opens`()
        throws
    {
        let pack = SmallPack(
            silent: [.listing, .proposals, .acceptance, .papers],
            [
                "rhythm.yaml": """
                cadences:
                  - {key: lecture, label: {zh: 讲党课, en: Lecture}, duty: other, times: 2, every: 1 half-year, roles: [leader]}
                """
            ])
        let lines = try pack.report(
            """
            round: {opens: 2026-05-02}
            posts: [{key: l, role: leader}]
            done: [{duty: lecture, post: l, on: [2026-07-01]}]
            """, on: "2026-08-03"
        ).duties.duties

        #expect(pack.complaints == [])
        #expect(lines.count == 1)
        #expect(lines.first?.from == CivilDate("2026-07-01"))
        #expect(lines.first?.until == CivilDate("2026-12-31"))
        #expect(lines.first?.state == .notLate)
        #expect(lines.first?.done == 1)
    }

    @Test func `an appraisal is made for it`() throws {
        let pack = SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: tasks, label: {zh: 任务, en: Tasks}, about: post, type: share, each: half-year, matter: work}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: half
                    label: {zh: 半年考核, en: Half-yearly appraisal}
                    roles: [secretary]
                    each: half-year
                    items: [{key: tasks-done, label: {zh: 任务, en: Tasks}, points: 100 * tasks}]
                """,
            ])
        let grades = try pack.report(
            "posts: [{key: s, role: secretary, facts: {tasks: {2025-H2: 70 %, 2026-H1: 90 %}}}]",
            on: "2026-06-30"
        ).proposals.appraisals

        #expect(grades.map(\.period) == ["2025-H2"])
        #expect(grades.map(\.score.value) == ["70"])
    }

    @Test(arguments: [
        ("2026-H1", "2026-H1"), ("2026-H3", nil), ("2026-H", nil), ("2026年上半年", nil),
    ])
    func `is written as its year and its half`(text: String, period: String?) {
        #expect(Period(text)?.description == period)
    }

    @Test(arguments: [
        ("2026年上半年", "2026-H1"), ("2026下半年", "2026-H2"), ("2026H2", "2026-H2"),
        ("H1 2026", "2026-H1"), ("2026-h1", "2026-H1"),
    ])
    func `is typed as people write it`(text: String, period: String) {
        #expect(Period(typed: text)?.description == period)
    }

    @Test func `begins and ends with its months`() throws {
        let half = try #require(Period("2024-H2"))

        #expect(half.first == CivilDate("2024-07-01"))
        #expect(half.last == CivilDate("2024-12-31"))
        #expect(half.moved(by: -1).last == CivilDate("2024-06-30"))
        #expect(Period(.halfYear, containing: half.first) == half)
    }
}
