import CunceDomain
import CuncePacks
import Testing

/// The acceptance of five villages: hear, vote, talk, look, score, and a veto.
@Suite struct TryingChunhua {
    private let trial: TrialCase
    private let report: TrialReport

    init() throws {
        trial = try TrialCase("chunhua")
        report = try trial.report(on: "2015-11-30")
    }

    private func scheme(_ unit: String) throws -> AcceptanceReport.SchemeReport {
        try #require(report.accepted(unit)?.schemes.first)
    }

    @Test(arguments: [
        ("v1", AcceptanceReport.Verdict.passed, []), ("v2", .failed, ["score"]),
        ("v3", .passed, []), ("v4", .failed, ["veto dissatisfied"]),
        ("v5", .failed, ["sample representatives"]), ("v6", .open, []),
        ("v7", .failed, ["veto dissatisfied"]), ("v8", .failed, ["methods"]),
        ("v9", .passed, []), ("v10", .failed, ["score", "veto dissatisfied"]),
    ])
    func `says who passes, and by which rule a village fails`(
        unit: String, verdict: AcceptanceReport.Verdict, failed: [String]
    ) throws {
        #expect(report.accepted(unit)?.verdict == verdict)
        #expect(try scheme(unit).failed.map(\.rule) == failed)
    }

    @Test func `names what an open answer lacks, and nothing where the verdict stands`() throws {
        #expect(try scheme("v6").missing.map { "\($0.fact) of \($0.subject)" } == ["looked of v6"])
        #expect(try scheme("v7").missing == [])
    }

    @Test func `names the clause and the figures behind a failure`() throws {
        let veto = try #require(try scheme("v4").failed.first)

        #expect("\(veto.finding.clause)" == "acceptance.yaml:39: schemes[0].vetoes[0]")
        #expect(
            veto.finding.figures.map { "\($0.of) \($0.value)" } == ["dissatisfied / ballots 8/15"])
        #expect(try scheme("v2").score?.value == "69.99")
        #expect(try scheme("v8").failed.first?.finding.clause.key == "schemes[0].methods")
    }

    @Test func `counts the newest assessment, and lets no earlier figure stand in for it`() throws {
        let scheme = try scheme("v9")

        #expect(scheme.on?.description == "2015-11-18")
        #expect(scheme.attempts == 2)
        #expect(scheme.score?.value == "72")
    }

    @Test func `has a village that failed assessed again, by the day that was set`() throws {
        let late = try #require(report.accepted("v10")?.next)
        let undated = try #require(report.accepted("v2")?.next)

        #expect(late.step == "again")
        #expect(late.until?.description == "2015-11-20")
        #expect(late.lateBy == 10)
        #expect(undated.step == "again")
        #expect(undated.until == nil)
        #expect(!undated.deciders.stated)
    }

    @Test func `does not say what follows a pass, because the source does not`() throws {
        #expect(report.accepted("v1")?.next.step == "not-stated")
        #expect(!report.listing.stated)
    }

    @Test func `answers of an earlier day as it was then`() throws {
        let earlier = try trial.report(on: "2015-11-17")

        #expect(earlier.accepted("v9")?.verdict == .failed)
        #expect(earlier.accepted("v9")?.next.lateBy == 0)
        #expect(try trial.report(on: "2015-10-19").acceptance.units.isEmpty)
    }

    @Test func `says all of it in lines too`() throws {
        let lines = try trial.lines(on: "2015-11-30", in: .en)

        #expect(lines.contains("  四村 (v4): failed"))
        #expect(
            lines.contains(
                "      failed: veto “More than 50 % dissatisfied” holds: where votes \"dissatisfied\" "
                    + "overall ÷ member and villager representatives who voted above 50 %; there: "
                    + "53.3 % (exactly 8/15), on 20 Oct 2015 "
                    + "[acceptance.yaml:39 schemes[0].vetoes[0]]"))
        #expect(
            lines.contains(
                "      failed by score: asked: score at least 70 points; there: 70 points (exactly "
                    + "69.99) [acceptance.yaml:32 schemes[0].score]"))
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "    next: to be assessed again, by 20 Nov 2015, late by 10 days, who decides "
                        + "is not stated")
            })
    }

    @Test(arguments: [
        ("at-least: 15", "at-least: 16"), ("at-least: 15", "at-least: 14"),
        ("{at-least: 70}", "{at-least: 70.01}"), ("{at-least: 70}", "{at-least: 69.99}"),
        ("above: 50 %", "above: 49.9 %"), ("above: 50 %", "above: 53.4 %"),
        ("dissatisfied / ballots", "dissatisfied"),
    ])
    func `changes its answer with every threshold of the pack`(old: String, new: String) throws {
        let changed = try TrialCase("chunhua") { _, text in
            text.replacing(old, with: new)
        }

        #expect(try changed.answers(on: "2015-11-30") != trial.answers(on: "2015-11-30"))
        #expect(
            try changed.report(on: "2015-11-30").acceptance.units.map(\.verdict)
                != report.acceptance.units.map(\.verdict))
    }
}

extension TrialReport {
    func accepted(_ unit: String) -> AcceptanceReport.UnitReport? {
        acceptance.units.first { $0.unit == unit }
    }
}
