import CunceDomain
import CuncePacks
import Testing

/// Question 1 says why a unit that a rule speaks for is not on the list.
@Suite struct SayingWhyNotListed {
    private static let facts = """
        unit-kinds:
          - {key: village, label: {zh: 村, en: Village}}
        facts:
          - {key: poor, label: {zh: 贫困, en: Poor}, about: unit, type: judgement}
          - {key: merging, label: {zh: 拟合并, en: To be merged}, about: unit, type: judgement}
          - {key: income, label: {zh: 收入, en: Income}, about: unit, type: number, each: year}
          - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
        """

    private func report(_ screening: String, _ units: [String]) throws -> (TrialReport, [String]) {
        // Nothing in a pack is idle: only what the rules ask for.
        let facts = Self.facts.split(separator: "\n").filter { line in
            !["poor", "merging"].contains {
                line.contains("key: \($0),") && !screening.contains("fact: \($0)}")
            }
        }.joined(separator: "\n")
        let pack = SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            ["facts.yaml": facts, "screening.yaml": screening])
        let told = units.enumerated().map { "  - {key: v\($0 + 1), kind: village, facts: {\($1)}}" }
        let all = "units:\n" + told.joined(separator: "\n")
        return (
            try pack.report(all, on: "2026-05-01"), try pack.lines(all, on: "2026-05-01", in: .en)
        )
    }

    private static let vetoed = """
        tracks:
          - key: direct
            label: {zh: 直接, en: Direct}
            when: {fact: poor}
            unless:
              - {fact: merging}
              - {fact: income, at-least: 50000}
        """

    @Test func `names the veto that held, with its clause and figures`() throws {
        let (report, lines) = try report(
            Self.vetoed,
            [
                "poor: yes, merging: no, income: {2025: 50000}",
                "poor: yes, merging: no, income: {2025: 49999}",
                "poor: no, merging: yes, income: {2025: 1}",
            ])
        let vetoes = try #require(report.listed("v1")?.tracks.first?.vetoes)

        #expect(report.listing.units.map(\.verdict) == [.notListed, .listed, .notListed])
        #expect(vetoes.map(\.asked.first?.asked) == ["income at least 50000"])
        #expect(vetoes.map(\.asked.first?.there) == ["50000"])
        #expect(vetoes.map(\.finding.clause.line) == [7])
        #expect(
            lines[2...5] == [
                "  v1: not listed",
                "    Direct: no [screening.yaml:2 tracks[0]]",
                "      veto holds: where income at least 50,000 in the last full year; there: "
                    + "50,000, in 2025 [screening.yaml:7 tracks[0].unless[1]]",
                "  v2: listed",
            ])
        // Nothing speaks for it: the veto is not why.
        let listing = lines.prefix { $0 != "2 duties: not stated" }
        #expect(listing.last == "  v3: not listed")
    }

    @Test func `says that a veto is not known where the answer hangs on it`() throws {
        let (report, lines) = try report(
            Self.vetoed, ["poor: yes, income: {2025: 1}"])

        #expect(report.listing.units.map(\.verdict) == [.open])
        #expect(lines.contains("      veto: open [screening.yaml:6 tracks[0].unless[0]]"))
        #expect(lines.contains("    not known: “to be merged” of v1 (merging)"))
    }

    private static let scores = ["score: {2025: 10}", "score: {2025: 20}", "score: {2025: 30}"]

    @Test func `says who stands at the line of a track, and where the unit does`() throws {
        let (report, lines) = try report(
            """
            tracks:
              - {key: last, label: {zh: 末位, en: Last}, quota: {by: score, worst: 1}}
            """, Self.scores)
        let line = try #require(report.listed("v3")?.tracks.first?.line)

        #expect(report.listing.units.map(\.verdict) == [.listed, .notListed, .notListed])
        #expect(report.listed("v1")?.tracks.first?.line == nil)
        #expect(line.atLine == ["v1"])
        #expect(line.value == "10")
        #expect(report.listed("v3")?.tracks.first?.place == 3)
        #expect(
            lines.contains(
                "      place 3; the line is at 1 of 3; at the line: v1, 10 "
                    + "[screening.yaml:2 tracks[0].quota]"))
    }

    @Test func `says it of the line over all tracks too`() throws {
        let (report, lines) = try report(
            """
            tracks:
              - {key: poor, label: {zh: 贫困, en: Poor}, when: {fact: poor}}
            quota: {by: score, worst: 1}
            """, Self.scores.map { "poor: yes, " + $0 })

        #expect(report.listed("v2")?.line?.atLine == ["v1"])
        #expect(report.listed("v1")?.line == nil)
        #expect(
            lines.contains(
                "    place 2; the line is at 1 of 3; at the line: v1, 10 [screening.yaml:3 quota]")
        )
    }
}
