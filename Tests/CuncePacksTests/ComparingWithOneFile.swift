import CunceDomain
import CuncePacks
import Foundation
import Testing

/// One file of facts for two versions of a pack.
@Suite struct ComparingWithOneFile {
    private static let before = OneRule(
        "{fact: vacancy}", ["vacancy": "about: unit, type: judgement"]
    ).pack
    private static let after = OneRule(
        "{fact: satisfaction, below: 60 %}", ["satisfaction": "about: unit, type: share"]
    ).pack
    private static let facts = Data(
        "units: [{key: v1, kind: village, facts: {vacancy: yes, satisfaction: 70 %}}]".utf8)

    @Test func `what only the other version knows is passed over and named`() throws {
        let old = try Self.before.programme()
        let new = try Self.after.programme()

        let read = try FactsFile.read(Self.facts, name: "facts.yml", for: old, beside: new).get()

        #expect(read.passedOver == ["facts.yml:1: units[0].facts.satisfaction"])
        #expect(throws: PackRefusal.self) {
            try FactsFile.read(Self.facts, name: "facts.yml", for: old).get()
        }
    }

    @Test func `what neither knows is still complained of`() throws {
        let old = try Self.before.programme()
        let facts = Data("units: [{key: v1, kind: village, facts: {vacant: yes}}]".utf8)

        #expect(throws: PackRefusal.self) {
            try FactsFile.read(facts, name: "facts.yml", for: old, beside: Self.after.programme())
                .get()
        }
    }

    @Test func `situations are compared for both`() throws {
        let old = try Self.before.programme()
        let new = try Self.after.programme()
        let day = try #require(CivilDate("2026-05-01"))
        let reports = try [(old, new), (new, old)].map { own, other in
            TrialReport(
                own,
                try FactsFile.read(Self.facts, name: "facts.yml", for: own, beside: other).get()
                    .book, on: day)
        }

        let changes = TrialComparison(reports[0], reports[1]).changes

        #expect(
            changes.map { "\($0.subject) \($0.before) \($0.after)" } == ["v1 listed not-listed"])
    }
}
