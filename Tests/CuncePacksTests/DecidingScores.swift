import CunceDomain
import CuncePacks
import CunceTestSupport
import Testing

/// A score of which not every item is known, beside every score it could become.
@Suite struct DecidingScores {
    private static let most = [20, 30, 50]
    private static let facts = ["order", "works", "people"]

    private func verdict(_ pack: AcceptancePack, _ points: [Int?]) throws
        -> AcceptanceReport.Verdict
    {
        let told = zip(Self.facts, points).compactMap { fact, points in
            points.map { "\(fact): {2025: \($0)}" }
        }
        let report = try pack.report(
            "assessments: [{unit: v1, on: 2026-12-01, facts: {\(told.joined(separator: ", "))}}]\n",
            on: "2026-12-31")
        return try #require(report.accepted("v1")).verdict
    }

    /// With each unknown item at nought and at its most.
    private func ends(of points: [Int?]) -> [[Int]] {
        zip(points, Self.most).reduce([[]]) { found, item in
            found.flatMap { begun in
                (item.0.map { [$0] } ?? [0, item.1]).map { begun + [$0] }
            }
        }
    }

    @Test(arguments: 1...6)
    func `passes or fails only where every completion does`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let mark = Int.random(in: 1...100, using: &dice)
        let relation = ["at-least", "above", "at-most", "below"].randomElement(using: &dice) ?? ""
        let items = zip(Self.facts, Self.most).map {
            "{key: \($0), label: {zh: 项, en: Item}, points: \($0), most: \($1)}"
        }.joined(separator: ", ")
        let threshold = relation == "above" ? min(mark, 99) : mark
        let pack = try AcceptancePack(
            """
            schemes:
              - key: one
                label: {zh: 评分, en: Score}
                score: {items: [\(items)], pass: {\(relation): \(threshold)}}
            """)

        for _ in 0..<25 {
            let points = Self.most.map { most in
                Bool.random(using: &dice) ? Int.random(in: 0...most, using: &dice) : nil
            }
            let verdicts = try ends(of: points).map { try verdict(pack, $0) }
            let expected = Set(verdicts).count == 1 ? verdicts[0] : .open
            #expect(try verdict(pack, points) == expected, "\(points) \(relation) \(threshold)")
        }
    }
}
