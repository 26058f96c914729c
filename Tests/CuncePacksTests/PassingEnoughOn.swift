import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

/// A stage that says how many units go on at least.
@Suite struct PassingEnoughOn {
    private static let pack = SmallPack(
        silent: [.duties, .proposals, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: poor, label: {zh: 贫困, en: Poor}, about: unit, type: judgement}
            """,
            "screening.yaml": """
            tracks: [{key: p, label: {zh: 贫, en: Poor}, when: {fact: poor}}]
            quota: none
            funnel:
              - {key: survey, label: {zh: 摸排, en: Survey}, work: survey, roles: [leader], at-least: 2}
              - {key: decision, label: {zh: 确定, en: Decision}, work: decide, roles: [secretary]}
            """,
        ])

    private func facts(_ told: String) -> String {
        """
        units:
          - {key: a, kind: village, facts: {poor: yes}}
          - {key: b, kind: village, facts: {poor: no}}
        funnel:
          - {stage: survey, on: 2026-04-01\(told)}
        """
    }

    @Test(
        arguments: [
            (", units: [a]", 2), (", units: [a, b]", nil), (", number: 1", 2), (", number: 2", nil),
            ("", nil),
        ] as [(String, Int?)])
    func `fewer than the pack asks for are complained of, and nothing where nobody told how many`(
        told: String, fewerThan: Int?
    ) throws {
        let report = try Self.pack.report(facts(told), on: "2026-05-01")

        #expect(report.funnel?.stages.map(\.fewerThan) == [fewerThan, nil])
    }

    @Test func `a trial and an explanation say it in both languages`() throws {
        let texts = try Texts(folder: SayingMeaningsInChinese.texts)
        func explained(_ language: Language) throws -> [String] {
            ProgrammeOutline(try Self.pack.programme(), texts, in: language).sections
                .flatMap(\.groups).flatMap(\.entries).map(\.sentence)
        }

        #expect(
            try Self.pack.lines(facts(", number: 1"), on: "2026-05-01", in: .en).contains {
                $0.contains("fewer than the 2 there must be")
            })
        #expect(
            try Self.pack.lines(facts(", number: 1"), on: "2026-05-01", in: .zh).contains {
                $0.contains("少于要求的2个")
            })
        #expect(try explained(.en).contains { $0.contains("At least 2 go on.") })
        #expect(try explained(.zh).contains { $0.contains("往下走的不少于 2 个。") })
    }
}
