import CunceDomain
import CuncePacks
import Testing

/// Three schemes of village cadres' pay, in exact fen.
@Suite struct TryingPayOfCadres {
    private func paid(
        _ post: String, _ scheme: String, in report: TrialReport
    ) -> ProposalsReport.PayReport? {
        report.proposals.pay.first { $0.subject == post && $0.scheme == scheme }
    }

    @Test(arguments: [
        ("full-secretary", [600_000, 150_000, 500_000]),
        ("full-head", [540_000, 135_000, 450_000]),
        ("full-officer", [480_000, 120_000, 400_000]),
        ("below-secretary", [600_000, 120_300, 475_000]),
        ("below-head", [540_000, 108_270, 427_500]),
        ("below-officer", [480_000, 96_240, 380_000]),
        ("half-head", [540_000, 90_000, 449_775]),
    ])
    func `Maotian pays base, size and performance by the ratio of the role`(
        post: String, lines: [Int]
    ) throws {
        let report = try TrialCase("maotian-2015").report(on: "2016-01-15")
        let pay = try #require(paid(post, "yearly-pay", in: report))

        #expect(pay.period == "2015")
        #expect(pay.lines.map(\.fen) == lines)
        #expect(pay.totalFen == lines.reduce(0, +))
        #expect(pay.lines.allSatisfy { $0.root == .scheme && !$0.payer.stated })
    }

    @Test func `Maotian leaves open what hangs on points nobody has given`() throws {
        let report = try TrialCase("maotian-2015").report(on: "2016-01-15")
        let pay = try #require(paid("unknown-secretary", "yearly-pay", in: report))

        #expect(pay.totalFen == nil)
        #expect(pay.lines.map(\.fen) == [600_000, 80_000, nil])
        #expect(
            pay.lines[2].amount.missing.map { "\($0.fact) \($0.subject) \($0.period ?? "")" }
                == ["points unknown 2015"])
    }

    @Test func `Maotian explains a line with its clause and every figure in it`() throws {
        let report = try TrialCase("maotian-2015").report(on: "2016-01-15")
        let line = try #require(paid("below-head", "yearly-pay", in: report)?.lines.last)

        #expect("\(line.clause)" == "pay.yaml:45: schemes[0].lines[2]")
        #expect(
            line.figures == [
                "full-performance 5000", "per-point 5", "mark 900", "village-score 850",
                "ratio 0.9",
            ])
    }

    @Test func `Maotian names documents and says that their days are not stated`() throws {
        let report = try TrialCase("maotian-2015").report(on: "2016-01-15")

        #expect(report.papers.papers.map(\.paper) == ["score-sheet", "ledger"])
        #expect(report.papers.papers.allSatisfy { !$0.isDueStated && !$0.number.stated })
    }

    @Test(arguments: [
        ("p59", "poor", 0), ("p60", "general", 15_000), ("p75", "general", 15_000),
    ])
    func `Qingxin pays by the band, both ends of the general one in it`(
        post: String, grade: String, fen: Int
    ) throws {
        let report = try TrialCase("qingxin-2014").report(on: "2015-02-10")

        #expect(report.proposals.appraisals.first { $0.subject == post }?.grade.value == grade)
        #expect(paid(post, "monthly-bonus", in: report)?.totalFen == fen)
        #expect(paid(post, "monthly-bonus", in: report)?.period == "2015-01")
    }

    @Test func `Qingxin does not state what lies above the general band`() throws {
        let report = try TrialCase("qingxin-2014").report(on: "2015-02-10")
        let pay = try #require(paid("p76", "monthly-bonus", in: report))

        #expect(pay.totalFen == nil)
        #expect(pay.lines.first?.amount.state == .notStated)
    }

    @Test func `Zixing holds a reward from the collective at 20 % of its profit, down to the fen`()
        throws
    {
        let report = try TrialCase("zixing-2021").report(on: "2025-01-20")
        func reward(_ post: String) -> ProposalsReport.LineReport? {
            paid(post, "yearly-pay", in: report)?.lines.last
        }

        #expect(reward("s1")?.fen == 2_000_001)
        #expect(reward("s1")?.bound == .most)
        #expect(reward("m1")?.fen == 2_000_000)
        #expect(reward("m1")?.bound == nil)
        #expect(reward("s2")?.amount.missing.map(\.fact) == ["net-profit"])
        #expect(reward("s1")?.payer.value == "The village collective")
    }

    @Test func `Zixing proposes by grade, with an elected member left to the villagers`() throws {
        let report = try TrialCase("zixing-2021").report(on: "2025-01-20")
        let found = report.proposals.proposals.map {
            "\($0.rung) \($0.subject ?? "") \($0.finding.verdict)"
        }

        #expect(
            found == [
                "reminder m2 yes", "named-talk m2 yes", "removal s2 yes", "recall m1 yes",
                "preference s1 yes", "preference m3 open",
            ])
        #expect(
            report.proposals.proposals.allSatisfy { !$0.decidedBy.stated && !$0.until.stated })
        #expect(
            report.proposals.proposals.filter(\.isForVillagersOnly).map(\.rung) == ["recall"])
        #expect(
            report.proposals.proposals.last?.finding.missing.map { "\($0.fact) \($0.period ?? "")" }
                == ["given-grade 2023"])
    }

    @Test func `a veto decides the grade whatever was given, under its own clause`() throws {
        let report = try TrialCase("zixing-2021").report(on: "2025-01-20")
        let grades = try #require(report.proposals.appraisals.first { $0.subject == "m1" })

        #expect(grades.grade.value == "unqualified")
        #expect(
            grades.grade.clause?.description == "appraisal.yaml:9: appraisals[0].vetoes[0]")
    }

    @Test func `the recall is warned of, and nothing else`() throws {
        let warnings = PackWarning.all(of: try TrialCase.pack("zixing-2021"), in: .zh)

        #expect(warnings.map(\.rule) == [.recallProposed])
        #expect(warnings.first?.description.hasPrefix("ladder.yaml:") == true)
        for name in ["maotian-2015", "qingxin-2014", "prefecture-2019"] {
            #expect(PackWarning.all(of: try TrialCase.pack(name), in: .zh).isEmpty)
        }
    }

    @Test(arguments: [
        ("maotian-2015", "value: 6000", "value: 6001"),
        ("maotian-2015", "value: 5000", "value: 5001"),
        (
            "maotian-2015", "label: {zh: 每人, en: For each person}\n        value: 1",
            "label: {zh: 每人, en: For each person}\n        value: 1.01"
        ),
        ("maotian-2015", "value: 900", "value: 899"),
        ("maotian-2015", "value: 5\n", "value: 6\n"),
        ("maotian-2015", "value: 0.9", "value: 0.91"),
        ("maotian-2015", "value: 0.8", "value: 0.81"),
        ("maotian-2015", "in: 2 ago", "in: last"),
        ("maotian-2015", "at-most: 1000", "at-most: 899"),
        ("qingxin-2014", "above: 75", "from: 75"),
        ("qingxin-2014", "from: 60, pay: 150", "from: 60.5, pay: 150"),
        ("qingxin-2014", "pay: 150", "pay: 151"),
        ("qingxin-2014", "from: 60}", "above: 60}"),
        ("zixing-2021", "at-least: 1", "at-least: 2"),
        ("zixing-2021", "running: 3", "running: 2"),
        ("zixing-2021", "20 %", "21 %"),
        ("zixing-2021", "grades: [basic]", "grades: [basic, qualified]"),
    ])
    func `a threshold that is changed changes an answer`(
        pack: String, old: String, new: String
    ) throws {
        let day =
            ["maotian-2015": "2016-01-15", "qingxin-2014": "2015-02-10"][pack]
            ?? "2025-01-20"
        var changes = 0
        let changed = try TrialCase(pack) { _, text in
            // The maximum of the appraisal follows the bound of its one item.
            let other = text.replacing(old, with: new)
                .replacing(
                    "maximum: 1000", with: old == "at-most: 1000" ? "maximum: 899" : "maximum: 1000"
                )
            if other != text { changes += 1 }
            return other
        }

        #expect(changes > 0)
        #expect(try changed.answers(on: day) != TrialCase(pack).answers(on: day))
    }
}
