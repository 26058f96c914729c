import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Zhang county, 2015: three duties, nobody released before the end, and notices with a clock.
@Suite struct TryingZhang {
    private let report: TrialReport

    init() throws { report = try TrialCase("zhang-2015").report(on: "2015-08-03") }

    private func line(_ duty: String, _ unit: String?, from: String) throws
        -> DutiesReport.DutyReport
    {
        let day = CivilDate(from)
        return try #require(
            report.duties.duties.first {
                $0.duty == duty && $0.unit == unit && $0.from == day
            })
    }

    @Test(arguments: [
        ("v1", DutiesReport.State.met, 1, Int?.none), ("v2", .missed, 0, 1),
        ("v3", .met, 1, nil),
    ])
    func `asks a leader for a dispatch in each week`(
        unit: String, state: DutiesReport.State, done: Int, missed: Int?
    ) throws {
        let last = try line("dispatch", unit, from: "2015-07-27")
        let now = try line("dispatch", unit, from: "2015-08-03")

        #expect(last.state == state)
        #expect(last.done == done)
        #expect(last.missedBy == missed)
        #expect(now.state == .notLate)
        #expect(now.until == CivilDate("2015-08-09"))
    }

    @Test(arguments: [
        ("v1", DutiesReport.State.met), ("v2", .met), ("v3", .missed),
    ])
    func `asks a leader to come once in each month, on its first or last day`(
        unit: String, state: DutiesReport.State
    ) throws {
        #expect(try line("on-site", unit, from: "2015-07-01").state == state)
    }

    @Test func `counts days lived in the village, each once`() throws {
        let enough = try line("reside", "v1", from: "2015-07-01")
        let short = try line("reside", "v2", from: "2015-07-01")
        let now = try line("reside", "v1", from: "2015-08-01")

        #expect(enough.state == .met)
        #expect([short.done, short.owed, short.missedBy] == [19, 20, 1])
        #expect(now.state == .notLate)
        #expect([now.done, now.owed] == [3, 20])
    }

    @Test func `is not late on the last day of the month`() throws {
        let report = try TrialCase("zhang-2015").report(on: "2015-07-31")
        let short = try #require(
            report.duties.duties.first {
                $0.duty == "reside" && $0.unit == "v2" && $0.from == CivilDate("2015-07-01")
            })

        #expect(short.state == .notLate)
    }

    @Test func `excuses a month of leave and asks none of who came in its middle`() throws {
        let excused = try line("reside", "v3", from: "2015-07-01")
        let july = report.duties.duties.filter {
            $0.duty == "reside" && $0.unit == "v5" && $0.from == CivilDate("2015-07-01")
        }

        #expect(excused.state == .excused)
        #expect(excused.reason == "leave")
        #expect(july.isEmpty)
        let then = try TrialCase("zhang-2015").report(on: "2015-07-30")
        #expect(
            then.duties.duties.first { $0.duty == "reside" && $0.unit == "v5" }?.state
                == .notOwed)
    }

    @Test func `leaves open what the record does not reach, and names it`() throws {
        let untold = try line("reside", "v4", from: "2015-07-01")
        let ended = try line("dispatch", "v6", from: "2015-07-27")

        #expect(untold.state == .open)
        #expect(untold.missing.map(words) == ["done reside s4 v4"])
        #expect(ended.state == .open)
        #expect(ended.missing.map(words) == ["done dispatch l2 v6"])
    }

    private func words(_ missing: DutiesReport.WorkMissing) -> String {
        [missing.fact, missing.duty, missing.subject, missing.unit].compactMap(\.self)
            .joined(separator: " ")
    }

    @Test func `tells how often there was supervision, and that no number is stated`() throws {
        let line = try #require(report.duties.duties.first { $0.duty == "supervision" })

        #expect(line.state == .notStated)
        #expect(line.done == 2)
        #expect(line.owed == nil)
    }

    @Test func `shows the link that nobody holds and no limit where none is stated`() {
        let gaps = report.duties.links.filter { $0.gap ?? 0 > 0 }.map { "\($0.unit) \($0.link)" }

        #expect(gaps == ["v6 unit", "v8 resident"])
        #expect(report.duties.links.count == 13 * 4)
        #expect(report.duties.links.allSatisfy { $0.surplus == nil })
        #expect(report.duties.loads.allSatisfy { $0.most == nil && $0.above == 0 })
    }

    @Test(arguments: [
        ("v1", DutiesReport.ReleaseReport.Verdict.mayNot), ("v7", .may),
        ("v8", .leftTooEarly), ("v9", .open),
    ])
    func `lets nobody leave before the village is transformed`(
        unit: String, verdict: DutiesReport.ReleaseReport.Verdict
    ) throws {
        let release = try #require(
            report.duties.releases.first { $0.unit == unit && $0.link == "resident" })

        #expect(release.verdict == verdict)
        #expect(release.finding.clause.file == "roles.yaml")
        if verdict == .open {
            #expect(release.finding.missing.map(\.fact) == ["transformed"])
        }
    }

    @Test func `counts 18 notices issued and 14 closed, and names the open ones`() throws {
        let count = try #require(report.instruments.counts.first)
        let open = report.instruments.papers.filter { $0.state != .closed }

        #expect(count.issued == 18)
        #expect(count.answered == 15)
        #expect(count.closed == 14)
        #expect(count.open == 4)
        #expect(count.overdue == 1)
        #expect(open.map(\.to) == ["w2", "w3", "w4", "w5"])
        #expect(open.map(\.lateDays) == [0, 3, 0, 0])
        #expect(open.map(\.due) == ["2015-08-03", "2015-07-31", "2015-08-03", "not stated"])
        #expect(report.instruments.papers.first { $0.to == "v2" }?.lateDays == 5)
    }

    @Test func `says that nothing else is stated`() {
        #expect(!report.listing.stated)
    }

    @Test(arguments: [
        ("rhythm.yaml", "times: 1\n    every: 1 week", "times: 2\n    every: 1 week"),
        ("rhythm.yaml", "every: 1 week", "every: 2 weeks"),
        ("rhythm.yaml", "times: 1\n    every: 1 month", "times: 2\n    every: 1 month"),
        ("rhythm.yaml", "1 month\n    links: [leader]", "1 quarter\n    links: [leader]"),
        ("rhythm.yaml", "days: 20", "days: 19"),
        ("rhythm.yaml", "days: 20", "days: 21"),
        ("rhythm.yaml", "days: 20\n    every: 1 month", "days: 20\n    every: 1 quarter"),
        ("roles.yaml", "min-per-village: 1", "min-per-village: 2"),
        ("roles.yaml", "is: yes", "is: no"),
        ("instruments.yaml", "    kind: notice", "    reply-within: 15 days\n    kind: notice"),
    ])
    func `answers otherwise where a number of the pack is another`(
        file: String, old: String, new: String
    ) throws {
        let before = try TrialCase("zhang-2015").answers(on: "2015-08-03")
        let changed = try TrialCase("zhang-2015") { name, text in
            guard name == file, let range = text.range(of: old) else { return text }
            return text.replacingCharacters(in: range, with: new)
        }

        #expect(try changed.answers(on: "2015-08-03") != before)
    }
}
