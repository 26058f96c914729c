import CunceDomain
import Testing

/// What a record of a document names, where each place or post makes its own.
@Suite struct RecordingAPaperOfEach {
    private static let clause = Clause(file: "papers.yaml", line: 1, path: "papers[0]")

    private static func paper(
        _ key: PaperKey, for whom: PaperRule.Whom?, _ due: PaperRule.Due
    ) -> PaperRule {
        PaperRule(
            key: key, title: Label(zh: key.text, en: key.text), number: nil, addressee: nil,
            signers: [], sections: [], whom: whom, due: due, clause: clause)
    }

    private static let monthly = PaperRule.Due.each(.month, .lastDay, since: nil, until: nil)
    private static let rules = Rules(
        unitKinds: [
            UnitKind(
                key: "town", label: Label(zh: "镇", en: "Town"), under: nil, isListed: false,
                clause: clause),
            UnitKind(
                key: "village", label: Label(zh: "村", en: "Village"), under: "town",
                isListed: true, clause: clause),
        ],
        papers: [
            paper("ledger", for: .init(.units(["village"]), among: .listed), monthly),
            paper("statement", for: .init(.posts(["leader"])), monthly),
            paper("plan", for: nil, .after(.list(.joined), within: nil)),
            paper("report", for: nil, monthly),
        ])

    @Test(arguments: [
        ("ledger", PaperRule.About.places(["village"])), ("statement", .posts(["leader"])),
        ("plan", .places(["village"])), ("report", .programme),
    ])
    func `names the place or the post it was made for`(key: String, about: PaperRule.About) throws {
        let paper = try #require(Self.rules.paper(PaperKey(key)))

        #expect(Self.rules.about(paper) == about)
    }

    @Test func `is one for each place in a month, and not a second of the same`() throws {
        let known = IssuedPapers.Surroundings(
            rules: Self.rules, opens: day("2026-09-01"), keepsAll: true,
            kindOf: { $0 == Cast.village ? "village" : nil })
        let october = Period(.month, containing: day("2026-10-01"))
        var papers = IssuedPapers()
        func ask(_ draft: PaperCommand.PaperDraft) throws -> [PaperEvent] {
            try papers.decide(
                draft, by: Cast.cadrePost, as: "office", on: Cast.monday, in: known)
        }

        #expect(throws: PaperRefusal.needsPlace) {
            try ask(.init(paper: "ledger", period: october))
        }
        for event in try ask(.init(paper: "ledger", period: october, place: Cast.village)) {
            papers.apply(event, entry(1, on: Cast.monday))
        }
        #expect(throws: PaperRefusal.alreadyOut(on: Cast.monday)) {
            try ask(.init(paper: "ledger", period: october, place: Cast.village))
        }
    }
}
