import CunceDomain
import CuncePacks
import Testing

/// Question 5: which documents are due, late by how much, under which number.
@Suite struct AskingForPapers {
    private let pack = SmallPack(
        silent: [.listing, .duties, .proposals, .acceptance],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: checked, label: {zh: 抽查, en: Spot-check}, about: unit, type: event}
            """,
            "papers.yaml": """
            papers:
              - key: monthly
                title: {zh: 月报, en: Monthly report}
                number: X组通〔{year}〕{number}号
                addressee: {zh: 县委组织部, en: County organisation department}
                signed-by: [secretary]
                due: {each: month, by: 25}
              - key: check
                title: {zh: 抽查通报, en: Bulletin on a spot-check}
                number: X组通〔{year}〕{number}号
                due: {after: {fact: checked}, within: 3 days}
              - key: yearly
                title: {zh: 年度总结, en: Yearly report}
                due: {each: year, by: 06-30, since: 2025-01-01}
              - key: minutes
                title: {zh: 会议纪要, en: Minutes}
            """,
            "access.yaml": """
            access:
              - {key: result, label: {zh: 验收结果, en: Result}, audience: public}
              - {key: talks, label: {zh: 谈话记录, en: Records of talks}, audience: concerned}
            """,
        ])

    private func facts(_ papers: String) -> String {
        """
        units:
          - {key: v1, kind: village, facts: {checked: [2026-11-02, 2026-11-19]}}
          - {key: v2, kind: village, facts: {checked: []}}
          - {key: v3, kind: village}
        \(papers)
        """
    }

    private func lines(_ report: TrialReport) -> [String] {
        report.papers.papers.map { paper in
            [
                paper.paper, paper.subject, paper.period, paper.due.map { "\($0)" },
                paper.lateBy.map { "late \($0)" }, paper.number.value,
            ].compactMap { $0 }.joined(separator: " ")
        }
    }

    @Test func `numbers go on from the last one of the series that went out this year`() throws {
        let report = try pack.report(
            facts(
                """
                papers:
                  - {paper: monthly, on: 2025-12-25, period: 2025-12, number: 90}
                  - {paper: monthly, on: 2026-09-25, period: 2026-09, number: 17}
                  - {paper: check, on: 2026-11-04, subject: v1, number: 19}
                  - {paper: yearly, on: 2025-06-01, period: 2025}
                """), on: "2026-11-26")

        #expect(
            lines(report) == [
                "yearly 2026 2026-06-30 late 149",
                "monthly 2026-10 2026-10-25 late 32 X组通〔2026〕20号",
                "check v1 2026-11-22 late 4 X组通〔2026〕21号",
                "monthly 2026-11 2026-11-25 late 1 X组通〔2026〕22号",
                "check v3 X组通〔{year}〕{number}号",
                "minutes",
            ])
        #expect(
            report.papers.papers.map(\.addressee.stated)
                == [false, true, false, true, false, false])
        #expect(report.papers.papers[4].missing.map(\.fact) == ["checked"])
        #expect(!report.papers.papers[5].isDueStated)
    }

    // Two bulletins of the same series were due before.
    @Test func `a paper is due on its day and not the day before`() throws {
        let out = "papers:\n  - {paper: monthly, on: 2026-10-25, period: 2026-10}\n"
        func monthly(_ day: String) throws -> [String] {
            lines(try pack.report(facts(out), on: day)).filter { $0.hasPrefix("monthly") }
        }

        #expect(try monthly("2026-11-24") == [])
        #expect(
            try monthly("2026-11-25") == ["monthly 2026-11 2026-11-25 late 0 X组通〔2026〕3号"])
    }

    @Test func `without a record of what went out only the newest is asked for, its number open`()
        throws
    {
        let report = try pack.report(facts(""), on: "2026-11-26")
        let monthly = report.papers.papers.filter { $0.paper == "monthly" }

        #expect(monthly.map(\.period) == ["2026-11"])
        #expect(monthly.map(\.isNumberOpen) == [true])
    }

    private func done(_ out: String, on day: String, _ paper: String = "monthly") throws -> [String]
    {
        try pack.report(facts("papers:\n" + out), on: day).papers.papers
            .filter { $0.paper == paper && $0.doneOn != nil }
            .map { paper in
                [
                    paper.period ?? paper.subject, paper.doneOn.map { "done on \($0)" },
                    paper.due.map { "due \($0)" }, paper.lateBy.map { "late \($0)" },
                    paper.number.value,
                ].compactMap { $0 }.joined(separator: " ")
            }
    }

    @Test func `what went out stays as done while its period is the one asked about`() throws {
        let out = "  - {paper: monthly, on: 2026-10-27, period: 2026-10, number: 7}\n"

        #expect(try done(out, on: "2026-10-26") == [])
        #expect(
            try done(out, on: "2026-10-27") == [
                "2026-10 done on 2026-10-27 due 2026-10-25 late 2 X组通〔2026〕7号"
            ])
        #expect(try done(out, on: "2026-10-31").count == 1)
        #expect(try done(out, on: "2026-11-01") == [])
    }

    @Test func `what was made before its due day is done, not owed, when that comes`() throws {
        let early = "  - {paper: yearly, on: 2026-02-01, period: 2026}\n"
        let text = try pack.lines(facts("papers:\n" + early), on: "2026-07-01", in: .en)

        #expect(
            try done(early, on: "2026-07-01", "yearly") == [
                "2026 done on 2026-02-01 due 2026-06-30 late 0"
            ])
        #expect(
            text.contains {
                $0.hasPrefix(
                    "  Yearly report in 2026: done on 1 Feb 2026, due 30 Jun 2026, number ")
            })
    }

    @Test func `what follows an event is shown as done to its due day`() throws {
        let out = "  - {paper: check, on: 2026-11-03, subject: v1, number: 3}\n"

        #expect(
            try done(out, on: "2026-11-05", "check") == [
                "v1 done on 2026-11-03 due 2026-11-05 late 0 X组通〔2026〕3号"
            ])
        #expect(try done(out, on: "2026-11-06", "check") == [])
    }

    @Test(arguments: [
        ("2026-03-31", "2026-05-10", ["2026-02", "2026-03"]),
        ("2026-04-01", "2026-05-10", ["2026-02", "2026-03", "2026-04"]),
        ("2026-12-31", "2026-03-24", ["2026-02"]), ("round", "2026-05-10", ["2026-02", "2026-03"]),
    ])
    func `until is the last period a paper is asked for`(
        until: String, day: String, periods: [String]
    ) throws {
        let text = try #require(pack.text(of: "papers.yaml"))
        let bounded = pack.with(
            text.replacing(
                "{each: month, by: 25}",
                with: "{each: month, by: 25, since: 2026-02-10, until: \(until)}"),
            as: "papers.yaml")
        let report = try bounded.report(
            facts("round: {opens: 2026-01-05, closes: 2026-03-15}"), on: day)

        #expect(
            report.papers.papers.filter { $0.paper == "monthly" }.map(\.period) == periods)
    }

    @Test func `who may see what is shown beside them`() throws {
        let report = try pack.report(facts(""), on: "2026-11-26")

        #expect(
            report.papers.access.map { "\($0.key) \($0.audience)" } == [
                "result everybody", "talks concerned",
            ])
    }

    @Test(arguments: [
        (
            "number: X组通〔{year}〕{number}号", "number: X组通{year}",
            "papers.yaml:4: papers[0].number: expected a number with {year} and {number} once "
                + "each, got \"X组通{year}\""
        ),
        (
            "each: month, by: 25", "each: month, by: 06-30",
            "papers.yaml:7: papers[0].due: expected a month and day for each: year only, got month"
        ),
        (
            "each: month, by: 25", "each: week, by: 9",
            "papers.yaml:7: papers[0].due: expected by: a day of the period from 1 to 7, or "
                + "after-its-end for a day after it, got 9"
        ),
        (
            "each: month, by: 25", "each: quarter, by: 93",
            "papers.yaml:7: papers[0].due: expected by: a day of the period from 1 to 92, or "
                + "after-its-end for a day after it, got 93"
        ),
        (
            "within: 3 days", "within: 3 days, by: 3",
            "papers.yaml:11: papers[1].due: expected after with within and nothing else, got "
                + "another mixture"
        ),
        (
            "{fact: checked}", "{rung: talk}",
            "facts.yaml:4: facts[0]: expected a rule that asks for checked, got none"
        ),
    ])
    func `says what is wrong with a document`(
        old: String, new: String, complaint: String
    ) throws {
        let text = """
            papers:
              - key: monthly
                title: {zh: 月报, en: Monthly report}
                number: X组通〔{year}〕{number}号
                addressee: {zh: 县委组织部, en: County organisation department}
                signed-by: [secretary]
                due: {each: month, by: 25}
              - key: check
                title: {zh: 抽查通报, en: Bulletin on a spot-check}
                number: X组通〔{year}〕{number}号
                due: {after: {fact: checked}, within: 3 days}
            """

        #expect(pack.with(text, as: "papers.yaml").complaints == [])
        #expect(
            pack.with(text.replacing(old, with: new, maxReplacements: 1), as: "papers.yaml")
                .complaints.contains(complaint))
    }
}
