import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Levels of acceptance confirm one after the other, each on a day.
@Suite struct ConfirmingInOrder {
    static let levels = """
        schemes:
          - key: one
            label: {zh: 两级, en: Two levels}
            levels:
              - {key: town, label: {zh: 镇初验, en: Town}, body: {zh: 镇, en: Town}, when: {fact: town}}
              - {key: county, label: {zh: 县复验, en: County}, body: {zh: 县, en: County}, when: {fact: county}}
        """
    static let words = ["town", "county"].map {
        "  - {key: \($0), label: {zh: 确认, en: Word}, about: unit, type: judgement}"
    }.joined(separator: "\n")

    private func scheme(
        _ facts: String, confirmed: String = "", on day: String = "2026-12-31"
    ) throws -> AcceptanceReport.SchemeReport {
        let pack = try AcceptancePack(Self.levels, more: Self.words)
        let report = try pack.report(
            """
            assessments:
              - {unit: v1, on: 2026-12-01, facts: {\(facts)}, confirmed: [\(confirmed)]}
            """, on: day)
        return try #require(report.accepted("v1")?.schemes.first)
    }

    private static func told(_ days: (level: String, day: String)...) -> String {
        days.map { "{level: \($0.level), on: \($0.day)}" }.joined(separator: ", ")
    }

    @Test(arguments: [
        (told(("town", "2026-12-05"), ("county", "2026-12-05")), AcceptanceReport.Verdict.passed),
        (told(("town", "2026-12-05"), ("county", "2026-12-09")), .passed),
        (told(("town", "2026-12-05"), ("county", "2026-12-04")), .failed),
        (told(("town", "2026-12-05")), .open), (told(("county", "2026-12-05")), .open),
    ])
    func `a level that confirms on a day before an earlier one did has not confirmed`(
        confirmed: String, verdict: AcceptanceReport.Verdict
    ) throws {
        #expect(try scheme("", confirmed: confirmed).verdict == verdict)
    }

    @Test func `a level that confirms although an earlier one has not does not count`() throws {
        let found = try scheme("town: no, county: yes")

        #expect(found.rules.map(\.rule) == ["level town", "level county"])
        #expect(found.rules.last?.met == .no)
        #expect(
            found.rules.last?.asked.map(\.asked)
                == ["after the level town, which has not confirmed"])
    }

    @Test func `says after which level and day one ought to have confirmed`() throws {
        let confirmed = Self.told(("town", "2026-12-05"), ("county", "2026-12-04"))
        let asked = try scheme("", confirmed: confirmed).rules.last?.asked ?? []
        let pack = try AcceptancePack(Self.levels, more: Self.words)
        let lines = try pack.lines(
            "assessments: [{unit: v1, on: 2026-12-01, confirmed: [\(confirmed)]}]",
            on: "2026-12-31", in: .zh)

        #expect(
            asked.map(\.asked) == ["not before the level town, which confirmed on 2026-12-05"])
        #expect(asked.map(\.there) == ["confirmed on 2026-12-04"])
        #expect(lines.contains { $0.contains("镇初验") && $0.contains("不早于") }, "\(lines)")
    }

    @Test func `what was told with an assessment came before a word given afterwards`() throws {
        let late = Self.told(("town", "2026-12-05"))

        #expect(try scheme("county: yes", confirmed: late).verdict == .failed)
        #expect(
            try scheme("town: yes", confirmed: Self.told(("county", "2026-12-05"))).verdict
                == .passed)
    }

    @Test func `a word given after the assessment counts from its day on`() throws {
        let confirmed = Self.told(("town", "2026-12-05"), ("county", "2026-12-09"))

        #expect(try scheme("", confirmed: confirmed, on: "2026-12-08").verdict == .open)
        #expect(try scheme("", confirmed: confirmed, on: "2026-12-09").verdict == .passed)
        #expect(try scheme("county: no", confirmed: confirmed).verdict == .failed)
    }

    @Test(arguments: [
        ("{level: town, on: 2026-11-30}", "expected confirmed on 2026-12-01"),
        ("{level: nobody, on: 2026-12-05}", "expected a level of the pack"),
        (told(("town", "2026-12-05"), ("town", "2026-12-06")), "expected each level once"),
    ])
    func `complains of words that cannot be`(confirmed: String, complaint: String) throws {
        let refusal = #expect(throws: PackRefusal.self) {
            _ = try scheme("", confirmed: confirmed)
        }
        let complaints = refusal?.complaints.map(\.description) ?? []

        #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
    }

    @Test(arguments: [
        ("{from: 2026-01-01}", true), ("{from: 2026-01-01, until: 2026-12-06}", true),
        ("{from: 2026-01-01, until: 2026-12-05}", false), ("{from: 2026-12-06}", false),
    ])
    func `complains of a unit that is on the list after it left`(
        listed: String, isRefused: Bool
    ) throws {
        let pack = try AcceptancePack(Self.levels, more: Self.words)
        let facts = """
            units: [{key: v1, kind: village, listed: \(listed)}]
            departures: [{unit: v1, on: 2026-12-05}]
            """
        let read = FactsFile.read(Data(facts.utf8), name: "facts.yml", for: pack.programme)
        var complaints: [String] = []
        if case .failure(let refusal) = read { complaints = refusal.complaints.map(\.description) }

        #expect(
            complaints.contains { $0.contains("the end of listed on 2026-12-05") } == isRefused)
        #expect(complaints.isEmpty != isRefused, "\(complaints)")
    }

    @Test(arguments: [
        ("{level: town, on: 2026-12-05}, {level: county, on: 2026-12-09}", "2027-01-09"),
        ("{level: town, on: 2026-12-01}, {level: county, on: 2026-12-01}", "2027-01-01"),
    ])
    func `the exit waits from the day on which the last level confirmed`(
        confirmed: String, from: String
    ) throws {
        let pack = try AcceptancePack(
            Self.levels + """

                exit: {label: {zh: 销号, en: Exit}, body: {zh: 县委, en: County}, after: 1 month}
                """, more: Self.words)
        let report = try pack.report(
            "assessments: [{unit: v1, on: 2026-12-01, confirmed: [\(confirmed)]}]",
            on: "2026-12-31")

        #expect(report.accepted("v1")?.next.from == CivilDate(from))
    }
}
