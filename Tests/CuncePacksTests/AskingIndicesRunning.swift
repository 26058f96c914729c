import CunceDomain
import CuncePacks
import Testing

/// An index asked of several periods one after the other.
@Suite struct AskingIndicesRunning {
    /// - Parameter when: of the only way onto the list.
    private func answer(_ when: String, _ told: String) throws -> String {
        let pack = SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
                """,
                "indices.yaml": """
                indices:
                  - key: welfare
                    label: {zh: 指数, en: Index}
                    unit-kind: village
                    each: year
                    scale: 1
                    parts: [{fact: score, weight: 100 %, normalise: none}]
                    bands:
                      - {key: high, label: {zh: 高, en: High}, from: 60}
                      - {key: low, label: {zh: 低, en: Low}, from: 0}
                """,
                "screening.yaml": """
                tracks:
                  - {key: one, label: {zh: 一类, en: One}, when: \(when)}
                """,
            ])
        let report = try pack.report(
            """
            units:
              - {key: v1, kind: village, facts: {score: {\(told)}}}
              - {key: v2, kind: village, facts: {score: {2023: 50, 2024: 50, 2025: 50}}}
            """, on: "2026-05-01")
        let unit = try #require(report.listed("v1"))
        return ([unit.verdict.rawValue] + unit.missing.compactMap(\.period)).joined(separator: " ")
    }

    @Test(arguments: [
        ("2024: 59, 2025: 59", "listed"), ("2024: 60, 2025: 59", "not-listed"),
        ("2024: 59, 2025: 60", "not-listed"), ("2025: 59", "open 2024"),
        // One that is known not to be so decides, whatever the other was.
        ("2025: 60", "not-listed"),
    ])
    func `a threshold two years running needs both, and a gap is unknown`(
        told: String, answer: String
    ) throws {
        #expect(try self.answer("{index: welfare, below: 60, running: 2}", told) == answer)
        #expect(try self.answer("{index: welfare, bands: [low], running: 2}", told) == answer)
    }

    @Test(arguments: [
        ("2024: 49, 2025: 49", "listed"), ("2024: 51, 2025: 49", "not-listed"),
        ("2024: 49, 2025: 51", "not-listed"),
    ])
    func `the last place two years running is asked of each year's own order`(
        told: String, answer: String
    ) throws {
        #expect(try self.answer("{index: welfare, worst: 1, running: 2}", told) == answer)
    }

    @Test func `the periods end with the one that is meant`() throws {
        let told = "2023: 10, 2024: 10, 2025: 90"

        #expect(try answer("{index: welfare, below: 60, running: 2}", told) == "not-listed")
        #expect(try answer("{index: welfare, below: 60, running: 2, in: 2 ago}", told) == "listed")
    }
}
