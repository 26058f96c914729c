import CunceDomain
import CuncePacks
import Testing

/// What assessors found is known of the unit from its exit on, to every rule alike.
@Suite struct KnowingWhatWasFound {
    private static let pack = SmallPack(
        silent: [.duties, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            facts:
              - {key: income, label: {zh: 收入, en: Income}, about: unit, unit-kinds: [village], type: number, each: year, better: higher, matter: work}
              - {key: seen, label: {zh: 看过, en: Seen}, about: unit, unit-kinds: [village], type: judgement, matter: work}
            """,
            "screening.yaml": """
            criteria:
              - {key: weak, label: {zh: 薄弱, en: Weak}, unit-kinds: [village], when: {fact: income, below: 100}}
              - {key: behind, label: {zh: 低于平均, en: Behind}, unit-kinds: [village], when: {fact: income, of-mean: siblings, below: 80 %}}
            tracks:
              - {key: weak, label: {zh: 薄弱, en: Weak}, unit-kinds: [village], criteria: [weak]}
              - {key: behind, label: {zh: 落后, en: Behind}, unit-kinds: [village], criteria: [behind]}
            quota: none
            """,
            "ladder.yaml": """
            rungs: [{key: letter, label: {zh: 提示函, en: Letter}, does: reminder, subjects: [unit]}]
            triggers:
              - key: weak
                label: {zh: 薄弱, en: Weak}
                unit-kinds: [village]
                when: {criterion: weak}
                proposes: [{rung: letter}]
            """,
            "acceptance.yaml": """
            schemes:
              - key: county
                label: {zh: 验收, en: Acceptance}
                methods: [{key: look, label: {zh: 看, en: Look}, when: {fact: seen}}]
                needs: [{key: rich, label: {zh: 达标, en: Enough}, when: {not: {criterion: weak}}}]
            exit: {label: {zh: 销号, en: Exit}, roles: [leader]}
            watch:
              lasts: 1 year
              signals: [{key: weak, label: {zh: 薄弱, en: Weak}, when: {criterion: weak}}]
            """,
        ])

    private static let facts = """
        units:
          - {key: t, kind: town}
          - {key: a, kind: village, under: t, facts: {income: {2025: 50}}}
          - {key: b, kind: village, under: t, facts: {income: {2025: 100}}}
        assessments:
          - {unit: a, on: 2026-09-01, facts: {income: {2025: 300}, seen: yes}}
        departures:
          - {unit: a, on: 2026-10-05}

        """

    private func tracks(_ report: TrialReport) -> [[Finding.Verdict]] {
        report.listing.units.map { $0.tracks.map(\.finding.verdict) }
    }

    private func report(on day: String) throws -> TrialReport {
        try Self.pack.report(Self.facts, on: day)
    }

    @Test func `by listing, triggers and the mean of others from the exit on, not before`() throws {
        #expect(Self.pack.complaints == [])
        let before = try report(on: "2026-10-04")
        #expect(tracks(before) == [[.yes, .yes], [.no, .no]])
        #expect(before.proposals.proposals.map(\.because) == ["a"])

        let after = try report(on: "2026-10-05")
        // 300 and 100: the mean is 200, and the other has half of it.
        #expect(tracks(after) == [[.no, .no], [.no, .yes]])
        #expect(after.proposals.proposals.map(\.because) == [])
        #expect(after.acceptance.departed.first?.signals.map(\.finding.verdict) == [.no])
    }

    @Test func `by the assessment itself on its own day`() throws {
        #expect(
            try report(on: "2026-09-02").acceptance.units.first?.verdict == .passed)
    }
}
