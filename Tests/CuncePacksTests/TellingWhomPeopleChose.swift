import CunceDomain
import CuncePacks
import Foundation
import Testing

/// A line of the list that falls between equals, or between two bounds, and whom people chose there.
@Suite struct TellingWhomPeopleChose {
    private static func pack(_ screening: String) -> SmallPack {
        SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
                """,
                "screening.yaml": screening,
            ])
    }

    private static let lastTwo = pack(
        """
        tracks:
          - {key: last, label: {zh: 后列, en: Last}, quota: {by: score, worst: 2}}
        quota: none
        """)

    /// `a` is sure to be inside, `e` outside, and the line falls between `b`, `c` and `d`.
    private static let tied = [1, 5, 5, 5, 9]

    private func facts(_ chosen: [String: String], scores: [Int] = tied) -> String {
        "units:\n"
            + zip(["a", "b", "c", "d", "e"], scores).map { key, score in
                let choice = chosen[key].map { "at-line: \($0), " } ?? ""
                return "  - {key: \(key), kind: village, \(choice)facts: {score: {2025: \(score)}}}"
            }.joined(separator: "\n")
    }

    private func report(
        _ chosen: [String: String], scores: [Int] = tied, _ pack: SmallPack = lastTwo
    ) throws -> ListingReport {
        try pack.report(facts(chosen, scores: scores), on: "2026-05-01").listing
    }

    /// Of each unit in order: `+` listed, `-` not, `?` open.
    private func verdicts(_ report: ListingReport) -> String {
        report.units.map {
            switch $0.verdict {
            case .listed: "+"
            case .notListed: "-"
            case .open: "?"
            }
        }.joined()
    }

    @Test(
        arguments: [
            ([:], "+???-", nil),
            (["b": "listed"], "++---", .within),
            (["b": "not-listed"], "+-??-", .open),
            (["b": "not-listed", "d": "not-listed"], "+-+--", .within),
            (["b": "listed", "c": "listed"], "+++--", .tooMany),
            (["b": "not-listed", "c": "not-listed", "d": "not-listed"], "+----", .tooFew),
        ] as [([String: String], String, Listings.Bounds.Verdict?)])
    func `whoever is chosen among equals takes a place, the others are answered by what is left`(
        chosen: [String: String], expected: String, verdict: Listings.Bounds.Verdict?
    ) throws {
        let report = try report(chosen)
        let line = try #require(report.lines.first)

        #expect(verdicts(report) == expected)
        #expect(line.choice?.verdict == verdict)
        #expect(line.fallsBetweenEquals == expected.contains("?"))
    }

    @Test func `a choice counts only of a unit that stands at a line`() throws {
        let report = try report(["a": "not-listed", "e": "listed", "b": "listed"])

        #expect(verdicts(report) == "++---")
        #expect(report.choseElsewhere == ["a", "e"])
        #expect(try self.report(["b": "listed"]).choseElsewhere == nil)
    }

    @Test func `between two bounds people choose how many, and whom`() throws {
        let pack = Self.pack("quota: {by: score, floor: 1, cap: 3}")
        let scores = [1, 2, 3, 4, 5]

        #expect(verdicts(try report([:], scores: scores, pack)) == "+??--")
        #expect(verdicts(try report(["c": "listed"], scores: scores, pack)) == "+?+--")
        #expect(
            verdicts(try report(["b": "not-listed", "c": "listed"], scores: scores, pack))
                == "+-+--")
        #expect(
            verdicts(try report(["b": "not-listed", "c": "not-listed"], scores: scores, pack))
                == "+----")
    }

    @Test func `whoever was chosen to fill up stands under the track of those`() throws {
        let pack = Self.pack(
            """
            tracks:
              - {key: must, label: {zh: 应, en: Must}, when: {fact: score, below: 1}}
              - {key: rest, label: {zh: 其余, en: Rest}, quota: none}
            quota: {by: score, floor: 2, fill: {track: rest}}
            """)
        let report = try report(["c": "listed"], pack)

        #expect(verdicts(report) == "+-+--")
        #expect(report.units.map(\.filledUnder) == ["rest", nil, "rest", nil, nil])
    }

    @Test func `what people would list at its line stands under the track of the line`() throws {
        let programme = try Self.lastTwo.programme()
        let book = try FactsFile.read(
            Data(facts([:]).utf8), name: "facts.yml", for: programme
        ).get()
        let day = try #require(CivilDate("2026-05-01"))
        let units = try #require(Evaluation(programme, book, on: day).listings()).units
        let proposals = units.map { ListingProposal($0, of: programme, on: day) }

        #expect(proposals.map(\.under) == [["last"], ["last"], ["last"], ["last"], nil])
        #expect(proposals.map(\.atLine) == [nil, ["last"], ["last"], ["last"], nil])
    }

    @Test func `where a value is missing it is not people's alone to say`() throws {
        let programme = try Self.lastTwo.programme()
        let told = facts([:]).replacingOccurrences(of: "score: {2025: 1}", with: "")
        let book = try FactsFile.read(Data(told.utf8), name: "facts.yml", for: programme).get()
        let day = try #require(CivilDate("2026-05-01"))
        let units = try #require(Evaluation(programme, book, on: day).listings()).units

        #expect(units.prefix(4).map(\.verdict) == [.open, .open, .open, .open])
        #expect(units.map(\.atLine) == [nil, nil, nil, nil, nil])
    }

    @Test func `a pack without a line takes no choice at one`() {
        let pack = Self.pack(
            """
            tracks:
              - {key: low, label: {zh: 低, en: Low}, when: {fact: score, below: 4}}
            quota: none
            """)

        #expect {
            try report(["a": "listed"], pack)
        } throws: { error in
            (error as? PackRefusal)?.complaints.map(\.description)
                == [
                    """
                    facts.yml:2: units[0].at-line: expected no at-line, because the pack draws no \
                    line, got listed
                    """
                ]
        }
    }

    @Test func `a trial says whom people chose, and complains of more than places`() throws {
        let some = try Self.lastTwo.lines(facts(["b": "listed"]), on: "2026-05-01", in: .en)
        let many = try Self.lastTwo.lines(
            facts(["b": "listed", "c": "listed", "e": "listed"]), on: "2026-05-01", in: .en)
        let inChinese = try Self.lastTwo.lines(
            facts(["b": "listed", "e": "listed"]), on: "2026-05-01", in: .zh)

        #expect(some.contains { $0.contains("at the line, by people's choice") })
        #expect(some.contains { $0.contains("at the line, not among those chosen") })
        #expect(some.contains { $0.contains("people chose b") })
        #expect(!some.contains { $0.contains("falls between equals") })
        #expect(many.contains { $0.contains("more than there are places") })
        #expect(many.contains { $0.contains("a choice at a line is told, and it stands at none") })
        #expect(inChinese.contains { $0.contains("由人选定：b") })
        #expect(inChinese.contains { $0.contains("写明了线上的取舍，但它不在任何线上") })
    }
}
