import CunceDomain
import CuncePacks
import Testing

/// The case's own pack on made-up figures: all five questions.
@Suite struct TryingTheCase {
    private let trial: TrialCase
    private let report: TrialReport

    init() throws {
        trial = try TrialCase("sanlian-sanbang-santui")
        report = try trial.report(on: "2026-11-20")
    }

    @Test(arguments: [
        (
            "v1", ListingReport.UnitReport.Verdict.listed,
            ["team-absent", "team-distrusted", "weak-economy"]
        ),
        ("v2", .listed, ["legacy-unresolved", "factions"]),
        ("v3", .listed, ["team-disunited", "work-stuck"]),
        ("v4", .notListed, ["weak-economy"]), ("v5", .open, ["projects-stalled"]),
        ("v6", .notListed, []),
    ])
    func `lists a village on two situations, and on a weak economy alone never`(
        unit: String, verdict: ListingReport.UnitReport.Verdict, met: [String]
    ) throws {
        let answer = try #require(report.listed(unit))
        let criteria = answer.tracks.flatMap(\.criteria).filter { $0.finding.verdict == .yes }

        #expect(answer.verdict == verdict)
        #expect(criteria.map(\.criterion) == met)
        #expect(report.listing.noQuota?.key == "quota")
    }

    @Test func `names what it would take to know whether a village is listed`() {
        #expect(report.listed("v5")?.missing.map(\.fact) == ["team-disunited"])
        #expect(report.listed("v3")?.missing.isEmpty == true)
    }

    @Test(arguments: [
        ("v1", ["people", "funds"]), ("v2", ["affairs", "drive"]), ("v3", ["people", "funds"]),
        ("v4", ["affairs", "drive"]), ("v5", []),
    ])
    func `classes a village by one heavy problem or three of any weight`(
        unit: String, classes: [String]
    ) throws {
        let found = try #require(report.listed(unit)).classes

        #expect(found.filter { $0.finding.verdict == .yes }.map(\.kind) == classes)
        #expect(found.allSatisfy { $0.finding.verdict != .yes || !$0.measures.isEmpty })
        #expect(found.count == 4)
    }

    @Test(arguments: [
        ("leader", "v1", "2026-11-09", DutiesReport.State.met),
        ("leader", "v2", "2026-11-09", .missed), ("leader", "v2", "2026-11-16", .met),
        ("cadre", "v1", "2026-11-09", .open),
    ])
    func `asks for a visit in each week`(
        post: String, unit: String, from: String, state: DutiesReport.State
    ) throws {
        let line = try #require(
            report.duties.duties.first {
                $0.owners.contains(post) && $0.unit == unit && $0.from == CivilDate(from)
            })

        #expect(line.state == state)
    }

    @Test func `shows links that nobody holds`() {
        let gaps = report.duties.links.filter {
            ($0.gap ?? 0) > 0 && ["v1", "v2", "v3"].contains($0.unit)
        }

        #expect(
            gaps.map { "\($0.unit) \($0.link)" } == [
                "v2 resident-cadre", "v3 town-leader", "v3 resident-cadre",
            ])
    }

    @Test(arguments: [
        ("at-90", "90", "excellent", 3_600_000), ("below-90", "89.6", "qualified", 3_400_000),
        ("at-75", "75", "qualified", 2_680_000), ("below-75", "74.8", "basic", 2_180_000),
        ("at-60", "60", "basic", 2_420_000), ("below-60", "59.6", "unqualified", 1_920_000),
        ("sanctioned", "96", "unqualified", 1_680_000),
        ("one-missed", "57", "unqualified", 2_400_000),
        ("two-missed", "62", "basic", 2_900_000), ("three-missed", "62", "basic", 2_900_000),
    ])
    func `grades a cadre and pays by the grade`(
        post: String, score: String, grade: String, fen: Int
    ) throws {
        let graded = try #require(report.proposals.appraisals.first { $0.subject == post })
        let paid = try #require(report.proposals.pay.first { $0.subject == post })

        #expect(graded.period == "2025")
        #expect(graded.score.value == score)
        #expect(graded.grade.value == grade)
        #expect(paid.totalFen == fen)
    }

    @Test func `leaves grade and pay open where the town has not rated, and names that`() throws {
        let graded = try #require(report.proposals.appraisals.first { $0.subject == "unrated" })
        let paid = try #require(report.proposals.pay.first { $0.subject == "unrated" })

        #expect(graded.score.value == nil)
        #expect(paid.totalFen == nil)
        #expect(paid.lines.last?.amount.missing.map(\.fact) == ["town-rating"])
    }

    @Test func `proposes a talk for whoever is unqualified, and nothing else`() {
        let proposals = report.proposals.proposals
        #expect(proposals.map(\.rung).allSatisfy { $0 == "talk" })
        #expect(
            Set(proposals.filter { $0.finding.verdict == .yes }.compactMap(\.subject))
                == ["below-60", "sanctioned", "one-missed"])
        #expect(PackWarning.all(of: trial.programme, in: .en).isEmpty)
    }

    @Test(arguments: [
        ("v6", AcceptanceReport.Verdict.passed, []), ("v7", .failed, ["sample households"]),
        ("v8", .failed, ["veto dissatisfied"]), ("v2", .failed, ["need no-longer-lagging"]),
        ("v12", .passed, []), ("v13", .failed, ["assessors"]), ("v14", .failed, ["assessors"]),
    ])
    func `accepts a village, or says by which rule it fails`(
        unit: String, verdict: AcceptanceReport.Verdict, failed: [String]
    ) throws {
        let answer = try #require(report.acceptance.units.first { $0.unit == unit })

        #expect(answer.verdict == verdict)
        #expect(answer.schemes.flatMap(\.failed).map(\.rule) == failed)
    }

    @Test func `watches whoever has left, and calls a return within two years a relapse`() throws {
        let departed = report.acceptance.departed
        let signals = departed.map { watched in
            watched.signals.filter { $0.finding.verdict == .yes }.map(\.signal)
        }

        #expect(departed.map(\.unit) == ["v9", "v10", "v11"])
        #expect(signals == [["vacancy", "satisfaction"], [], []])
        #expect(
            try trial.lines(on: "2026-11-20", in: .en).contains(
                "    listed again on 1 Sep 2026, a relapse"))
    }

    @Test func `asks for the brief of each week, and states no day for the plan`() {
        let papers = report.papers.papers

        #expect(papers.map(\.paper) == ["weekly-brief", "village-plan", "appraisal-rules"])
        #expect(papers.first?.period == "2026-W46")
        #expect(papers.first?.due?.description == "2026-11-15")
        #expect(papers.dropFirst().allSatisfy { !$0.isDueStated })
    }
}
