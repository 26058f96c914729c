import CunceDomain
import CuncePacks
import CunceReports
import Testing

/// A quota that fills up leaves out whoever an `unless` of its tracks keeps off.
@Suite struct FillingUpBesideAVeto {
    private static let pack = SmallPack(
        silent: [.duties, .proposals, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
              - {key: poor, label: {zh: 贫困, en: Poor}, about: unit, type: judgement}
            """,
            "screening.yaml": """
            tracks:
              - {key: must, label: {zh: 应整尽整, en: Must}, when: {fact: score, below: 50}, unless: [{fact: poor}]}
            quota: {by: score, floor: 30 %, fill: true}
            """,
        ])

    /// Ten villages; `v0` has the lowest score, and what is not told of `poor` is no.
    private func listed(_ poor: [Int: String]) throws -> [String] {
        let units = (0..<10).map { place in
            let facts = poor[place, default: "poor: no, "] + "score: {2025: \(50 + place)}"
            return "  - {key: v\(place), kind: village, facts: {\(facts)}}"
        }
        return try Self.pack.report(
            "units:\n" + units.joined(separator: "\n"), on: "2026-05-01"
        ).listing.units.compactMap {
            switch $0.verdict {
            case .listed: $0.unit
            case .open: "\($0.unit)?"
            case .notListed: nil
            }
        }
    }

    @Test func `whoever is excepted from a track does not fill up either`() throws {
        #expect(try listed([:]) == ["v0", "v1", "v2"])
        #expect(try listed([0: "poor: yes, "]) == ["v1", "v2", "v3"])
        #expect(try listed([0: "poor: yes, ", 2: "poor: yes, "]) == ["v1", "v3", "v4"])
        #expect(try listed([5: "poor: yes, "]) == ["v0", "v1", "v2"])
    }

    @Test func `who may be excepted leaves open its own place and the last one alone`() throws {
        #expect(try listed([0: ""]) == ["v0?", "v1", "v2", "v3?"])
        #expect(try listed([0: "", 1: ""]) == ["v0?", "v1?", "v2", "v3?", "v4?"])
        // Behind the line it makes no difference.
        #expect(try listed([7: ""]) == ["v0", "v1", "v2"])
    }

    @Test func `says what keeps a unit from filling up`() throws {
        let facts = """
            units:
              - {key: a, kind: village, facts: {poor: yes, score: {2025: 61}}}
              - {key: b, kind: village, facts: {poor: no, score: {2025: 62}}}
            """
        let lines = try Self.pack.lines(facts, on: "2026-05-01", in: .en)
        let explained = ProgrammeOutline(
            try Self.pack.programme(), try Texts(folder: SayingMeaningsInChinese.texts), in: .zh
        ).sections.flatMap(\.groups).flatMap(\.entries).map(\.sentence)

        #expect(lines.contains { $0.contains("veto holds") }, "\(lines)")
        #expect(explained.contains { $0.contains("也不用来补足") }, "\(explained)")
    }
}
