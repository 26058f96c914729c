import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Facts that have nowhere to go are complained of, not passed over.
@Suite struct TellingOfWhatIsNotInThePack {
    private static let pack = SmallPack(
        silent: [.duties, .proposals, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: weak, label: {zh: 软弱, en: Weak}, about: unit, type: judgement}
            """,
            "screening.yaml": """
            tracks:
              - {key: direct, label: {zh: 直接, en: Direct}, when: {fact: weak}}
            """,
        ])

    private func complaints(_ facts: String) throws -> [String] {
        let read = FactsFile.read(
            Data(facts.utf8), name: "facts.yml", for: try Self.pack.programme())
        guard case .failure(let refusal) = read else { return [] }
        return refusal.complaints.map(\.description)
    }

    @Test func `stages of a screening, where the pack has none`() throws {
        #expect(
            try complaints("funnel:\n  - {stage: towns, found: 12}") == [
                "facts.yml:2: funnel[0].stage: expected nothing: the pack has no such key, got "
                    + "\"towns\""
            ])
    }
}
