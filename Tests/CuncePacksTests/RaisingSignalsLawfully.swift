import CunceDomain
import CuncePacks
import Testing

/// A signal rests on what became of a place.
@Suite struct RaisingSignalsLawfully {
    private func complaints(_ facts: String, _ when: String) -> [String] {
        let pack = SmallPack(
            silent: [.listing, .duties, .proposals, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: one, label: {zh: 事实, en: Fact}, about: unit, \(facts)}
                """,
                "acceptance.yaml": """
                watch:
                  early-warning:
                    - {key: sign, label: {zh: 苗头, en: Sign}, when: \(when)}
                """,
            ])
        return pack.complaints.map { "\($0)" }
    }

    @Test(arguments: [
        ("type: event, matter: petitions", "{fact: one, times: {at-least: 3}}", "petitions"),
        ("type: judgement, matter: kinship", "{fact: one}", "kinship"),
        ("type: number, matter: activity", "{fact: one, below: 3}", "activity"),
        ("type: number, source: derived, derived: visits", "{fact: one, below: 3}", "activity"),
        ("type: number, matter: presence", "{fact: one, below: 3}", "presence"),
    ])
    func `is refused on what nobody may be blamed for`(facts: String, when: String, matter: String)
    {
        let found = complaints(facts, when)

        #expect(found.count == 1)
        #expect(
            found.first?.contains("a signal on what became of the place, got one, about \(matter)")
                ?? false, "\(found)")
    }

    @Test(arguments: [
        ("type: number, matter: work", "{fact: one, below: 3}"),
        (
            "type: state, source: derived, derived: without-work",
            "{fact: one, longer-than: 1 month}"
        ),
        (
            "type: number, source: derived, derived: overdue-promises",
            "{fact: one, at-least: 2}"
        ),
    ])
    func `may rest on what was done or left undone for the village`(facts: String, when: String) {
        #expect(complaints(facts, when).isEmpty)
    }
}
