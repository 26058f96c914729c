import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Facts that contradict the pack or each other are complained of, and change no answer in silence.
@Suite struct TellingWhatCannotBe {
    private static let acceptance = """
        schemes:
          - key: one
            label: {zh: 验收, en: Acceptance}
            unit-kinds: [village]
            samples:
              - key: homes
                label: {zh: 户, en: Homes}
                fact: asked
                at-least: 20
                share: 10 %
                of: people
                ballot:
                  question: {zh: 您满意吗？, en: "Are you satisfied?"}
                  answers:
                    - {key: yes, label: {zh: 满意, en: Satisfied}, fact: order}
                    - {key: no, label: {zh: 不满意, en: Not satisfied}, fact: works}
        """

    private func complaints(_ facts: String) throws -> [String] {
        let pack = try AcceptancePack(Self.acceptance)
        let text = """
            units:
              - {key: c1, kind: county}
              - {key: v1, kind: village, under: c1}
            assessments:
              - {unit: v1, scheme: one, on: 2026-12-01, by: [], facts: {\(facts)}}

            """
        switch FactsFile.read(Data(text.utf8), name: "facts.yml", for: pack.programme) {
        case .success: return []
        case .failure(let refusal): return refusal.complaints.map(\.description)
        }
    }

    @Test(arguments: [(19, 11, true), (19, 12, false), (31, 0, false)])
    func `more answers than households that were asked`(
        satisfied: Int, not: Int, isPossible: Bool
    ) throws {
        let said = try complaints(
            "asked: {2025: 30}, order: {2025: \(satisfied)}, works: {2025: \(not)}")

        #expect(
            said.map { $0.split(separator: "expected ").last.map(String.init) }
                == (isPossible
                    ? [] : ["at most 30 answers in the sample homes, got \(satisfied + not)"]))
    }

    @Test(arguments: [(15, 15, "passed"), (15, 14, "failed"), (40, 19, "failed")])
    func `no more than there are are asked of a sample`(
        people: Int, asked: Int, verdict: String
    ) throws {
        let report = try AcceptancePack(Self.acceptance).report(
            """
            assessments:
              - {unit: v1, scheme: one, on: 2026-12-01, by: [], facts: {asked: {2025: \(asked)}, people: {2025: \(people)}}}

            """, on: "2026-12-31")

        #expect(report.accepted("v1")?.schemes.first?.verdict.rawValue == verdict)
    }
}
