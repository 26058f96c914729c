import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Duties that a pack can say besides weekly ones, each from facts of a few lines.
@Suite struct OwingOtherDuties {
    typealias State = DutiesReport.State

    private static let units = """
        round: {opens: 2026-01-01, closes: 2026-12-31}
        units:
          - {key: t, kind: town, name: 镇}
          - {key: a, kind: village, name: 甲村, under: t, facts: {accident: [2026-03-02]}}
          - {key: b, kind: village, name: 乙村, under: t, facts: {accident: []}}
        posts:
          - {key: x, role: head, name: 张, of: t}
          - {key: y, role: head, name: 李, of: t}
        """

    private func report(
        _ cadence: String, _ facts: String, on day: String, units: String = Self.units
    ) throws -> [DutiesReport.DutyReport] {
        let files = [
            "programme.yaml": """
            key: p
            version: 1.0.0
            title: {zh: 方案, en: Programme}
            issuer: {zh: 镇, en: Town}
            not-stated: [listing, proposals, acceptance, papers]
            """,
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - key: accident
                label: {zh: 事故, en: Accident}
                about: unit
                unit-kinds: [village]
                type: event
            """,
            "roles.yaml": """
            roles:
              - key: head
                label: {zh: 镇领导, en: Town leader}
                standing: linked-leader
                kind: party
                level: town
            """,
            "rhythm.yaml": """
            cadences:
              - key: report-accident
                label: {zh: 事故报告, en: Report of an accident}
                duty: other
                after-each: accident
                within: 3 days
                for: unit
                shared: true
                roles: [head]
              - key: duty
                label: {zh: 履职, en: Duty}
                duty: other
                roles: [head]
                \(cadence)
            """,
        ]
        let programme = try PackReading.read(files: files.mapValues { Data($0.utf8) }).get()
        let book = try FactsFile.read(
            Data((units + "\n" + facts).utf8), name: "facts.yml", for: programme
        ).get()
        return TrialReport(programme, book, on: try #require(CivilDate(day))).duties.duties
    }

    private func duty(_ cadence: String, _ facts: String, on day: String) throws
        -> [DutiesReport.DutyReport]
    {
        try report(cadence, facts, on: day).filter { $0.duty == "duty" }
    }

    @Test(arguments: [
        ("2026-06-30", State.notLate, Int?.none), ("2026-07-01", .late, 1),
        ("2026-07-31", .late, 31),
    ])
    func `is late by days once its own day in a year is over`(
        day: String, state: State, days: Int?
    ) throws {
        let line = try #require(
            try duty(
                "{times: 1, every: 1 year, month: 6}".fields,
                "done: [{duty: duty, post: x, on: []}, {duty: duty, post: y, on: []}]", on: day
            ).last)

        #expect(line.due == CivilDate("2026-06-30"))
        #expect(line.state == state)
        #expect(line.lateDays == days)
    }

    @Test func `counts what was handed in late from the due day to the day it came`() throws {
        let facts = """
            done:
              - {duty: duty, post: x, on: [{on: 2026-02-12, for: 2026-01}]}
              - {duty: duty, post: y, on: [2026-02-12]}
            """
        let lines = try duty("{times: 1, every: 1 month}".fields, facts, on: "2026-02-20")

        #expect(lines.map(\.state) == [.metLate, .notLate, .missed, .met])
        #expect(lines.map(\.lateDays) == [12, nil, nil, nil])
    }

    @Test(arguments: [
        ("2026-03-05", State.notLate, Int?.none), ("2026-03-06", .late, 1),
        ("2026-06-03", .late, 90),
    ])
    func `is due so many days after each happening, and for whom it happened`(
        day: String, state: State, days: Int?
    ) throws {
        let facts = """
            done:
              - {duty: report-accident, post: x, unit: a, on: [2026-02-01]}
              - {duty: report-accident, post: y, unit: a, on: []}
            """
        let lines = try report("", facts, on: day).filter { $0.duty == "report-accident" }

        #expect(lines.map(\.unit) == ["a"])
        #expect(lines.map(\.owners) == [["x", "y"]])
        #expect(lines.map(\.state) == [state])
        #expect(lines.map(\.lateDays) == [days])
    }

    @Test func `is met when one of those who owe it in common did it`() throws {
        let facts = "done: [{duty: report-accident, post: y, unit: a, on: [2026-03-04]}]"
        let lines = try report("", facts, on: "2026-05-01").filter { $0.duty == "report-accident" }

        #expect(lines.map(\.state) == [.met])
    }

    @Test(arguments: [
        ("2026-04-30", State.notLate), ("2026-05-01", State.missed),
    ])
    func `must reach every unit, and names those it did not`(day: String, state: State) throws {
        let facts = """
            done:
              - {duty: duty, post: x, unit: a, on: [2026-04-07]}
              - {duty: duty, post: x, unit: b, on: [2026-03-31]}
            """
        let april = try #require(
            try duty("{every: 1 month, for: every-unit}".fields, facts, on: day).first {
                $0.owners == ["x"] && $0.from == CivilDate("2026-04-01")
            })

        #expect(april.state == state)
        #expect([april.done, april.owed] == [1, 2])
        #expect(april.unreached == ["b"])
    }

    @Test func `reaches every unit together in a round`() throws {
        let facts = """
            done:
              - {duty: duty, post: x, unit: a, on: [2026-04-07]}
              - {duty: duty, post: y, unit: b, on: [2026-03-31]}
            """
        let lines = try duty(
            "{every: round, for: every-unit, shared: true}".fields, facts, on: "2026-05-01")

        #expect(lines.map(\.state) == [.met])
        #expect(lines.first?.until == CivilDate("2026-12-31"))
    }

    @Test func `asks when a round opened only where windows can begin anywhere`() throws {
        let units = Self.units.replacingOccurrences(
            of: "round: {opens: 2026-01-01, closes: 2026-12-31}\n", with: "")
        let done = "done: [{duty: duty, post: x, on: []}, {duty: duty, post: y, on: []}]"
        func states(_ window: String) throws -> [State] {
            try report(
                "{times: 1, every: \(window)}".fields, done, on: "2026-05-01", units: units
            ).filter { $0.duty == "duty" }.map(\.state)
        }

        #expect(try states("1 month") == [.missed, .notLate, .missed, .notLate])
        #expect(try states("2 months") == [.open, .open])
        #expect(try states("round") == [.open, .open])
    }

    @Test(arguments: [
        ("{times: 1, days: 2, every: 1 month}", "days: expected either times or days, got both"),
        (
            "{days: 29, every: 1 month}",
            "expected at most 28 days in 1 month, got 29"
        ),
        (
            "{times: 1, every: 1 month, weekday: 5}",
            "expected day or month in a window of 1 month, got another day"
        ),
        (
            "{times: 1, every: 1 quarter, month: 4}",
            "expected a month from 1 to 3 of 1 quarter, got another day"
        ),
        (
            "{times: 1, every: 1 fortnight}",
            "every: expected round, or a window such as 2 weeks, 1 month, 1 quarter, 1 half-year "
                + "or 1 year, got \"1 fortnight\""
        ),
        (
            "{times: 1, weeks: 1, every: round}",
            "every: expected one of weeks, every and after-each, got weeks and every"
        ),
        (
            "{after-each: accident}",
            "after-each: expected after-each and within together, got one of them"
        ),
    ])
    func `complains of numbers that do not go together`(cadence: String, words: String) throws {
        let refusal = #expect(throws: PackRefusal.self) {
            try report(cadence.fields, "", on: "2026-05-01")
        }

        let complaints = refusal?.complaints.map(\.description) ?? []
        #expect(complaints.count == 1)
        #expect(complaints.first?.hasSuffix(words) == true, "\(complaints)")
    }
}

extension String {
    /// `{a: 1, b: 2}` as lines of the cadence.
    fileprivate var fields: String {
        dropFirst().dropLast().components(separatedBy: ", ").joined(separator: "\n    ")
    }
}
