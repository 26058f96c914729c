import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Four voices diagnose; three classes, each with a treatment of its own.
@Suite struct TryingFancheng {
    @Test func `lets what any voice of a kind passed on go on`() throws {
        let programme = try TrialCase.pack("fancheng-2025")
        let text = """
            units:
              - {key: v1, kind: village}
              - {key: v2, kind: village}
              - {key: v3, kind: village}
            funnel:
              - {stage: self-diagnosis, examined: 70, units: [v1]}
              - {stage: resident-asks, units: [v2]}
              - {stage: township-pulse, units: [v1, v2]}
              - {stage: district-consults, units: [v1, v3]}
            """
        let book = try FactsFile.read(
            Data(text.utf8), name: "facts.yml", for: programme
        ).get()
        let report = TrialReport(programme, book, on: try #require(CivilDate("2025-10-21")))

        #expect(report.funnel?.stages.map(\.unforeseen) == [[], [], [], ["v3"]])
        #expect(report.funnel?.stages.first?.examined == 70)
        // Who decided was not visible: there is no decision to lay beside the rules.
        #expect(report.funnel?.difference == nil)
    }

    @Test(arguments: [
        ("fancheng-2025", ["leader", "township", "resident", "unit"]),
        ("jingjiang-2019", ["leader", "township", "resident", "village"]),
    ])
    func `has slots of its own, one of each for a village`(
        name: String, slots: [LinkSlotKey]
    ) throws {
        let programme = try TrialCase.pack(name)

        #expect(programme.linkSlots.map(\.key) == slots)
        #expect(programme.linkSlots.allSatisfy { $0.minPerVillage == 1 && $0.maxPerVillage == 1 })
    }

    @Test func `knows in England steps on an authority, each decided by the Secretary of State`()
        throws
    {
        let rungs = try #require(try TrialCase.pack("best-value").rules.ladder).rungs

        #expect(rungs.map(\.key) == ["notice", "inspection", "commissioners"])
        #expect(rungs.allSatisfy { $0.subjects == [.unit] && $0.deciders.isStated })
    }
}
