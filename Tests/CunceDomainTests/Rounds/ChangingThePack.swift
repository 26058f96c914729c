import Testing

@testable import CunceDomain

@Suite struct ChangingThePack {
    private func running() -> Round {
        var round = Round(id: Cast.round)
        round.apply(
            .opened(
                .init(
                    round: Cast.round, division: Cast.town, title: "2026年度整治",
                    opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes, targets: "",
                    pack: "bare", packVersion: "1.0.0")), entry(4))
        return round
    }

    private func draft(
        _ version: String = "1.1.0", reason: String = "县里改了"
    ) -> RoundCommand.PackDraft {
        .init(version: version, basis: "党委会", reason: reason)
    }

    private let gap = PackGap(
        kind: .linkSlot, key: "leader", label: Label(zh: "包村领导", en: "Leader"), uses: 3)
    private let ranking = WarningID(rule: .peopleRanked, about: "place-in-line")

    @Test func `keeps for every entry the version it was made under`() throws {
        var round = running()
        let events = try round.change(
            draft(), lacking: [], unanswered: [], on: Cast.monday)
        for event in events {
            round.apply(event, entry(9, by: Cast.secretary))
        }

        #expect(round.packVersion == "1.1.0")
        #expect([4, 8, 9, 20].map(round.packVersion) == ["1.0.0", "1.0.0", "1.1.0", "1.1.0"])
        #expect(round.tenures.map(\.basis) == ["", "党委会"])
        #expect(round.tenures.last?.at.by == Cast.secretary)
    }

    @Test func `can go back to the version before`() throws {
        var round = running()
        for version in ["1.1.0", "1.0.0"] {
            let events = try round.change(
                draft(version), lacking: [], unanswered: [], on: Cast.monday)
            for event in events { round.apply(event, entry(version == "1.1.0" ? 9 : 12)) }
        }

        #expect([4, 9, 12].map(round.packVersion) == ["1.0.0", "1.1.0", "1.0.0"])
    }

    @Test func `is refused where open work would lose what it stands under`() {
        #expect(throws: RoundRefusal.lacks([gap])) {
            try running().change(draft(), lacking: [gap], unanswered: [ranking], on: Cast.monday)
        }
    }

    @Test func `is refused as long as nobody answers for a warning`() {
        #expect(throws: RoundRefusal.warningsOpen([ranking])) {
            try running().change(draft(), lacking: [], unanswered: [ranking], on: Cast.monday)
        }
    }

    @Test func `needs another version, a reason and a round that runs`() {
        var over = running()
        over.apply(.closed(.init(word: "了")), entry(5))

        #expect(throws: RoundRefusal.sameVersion) {
            try running().change(draft("1.0.0"), lacking: [], unanswered: [], on: Cast.monday)
        }
        #expect(throws: RoundRefusal.field(.init("reason", .missing))) {
            try running().change(draft(reason: ""), lacking: [], unanswered: [], on: Cast.monday)
        }
        #expect(throws: RoundRefusal.alreadyClosed(on: Cast.monday)) {
            try over.change(draft(), lacking: [], unanswered: [], on: Cast.monday)
        }
        #expect(!over.admits(.packChanged(.init(version: "1.1.0", basis: "会", reason: "改"))))
    }

    @Test func `takes no day before the version in force began`() throws {
        var round = running()
        let tuesday = Cast.monday.adding(days: 1)
        #expect(throws: RoundRefusal.beforeTheVersion(began: Cast.monday)) {
            try round.change(
                draft(), lacking: [], unanswered: [], on: Cast.monday.adding(days: -1))
        }

        let events = try round.change(draft(), lacking: [], unanswered: [], on: tuesday)
        for event in events { round.apply(event, entry(9, on: tuesday)) }

        #expect(throws: RoundRefusal.beforeTheVersion(began: tuesday)) {
            try round.change(draft("1.2.0"), lacking: [], unanswered: [], on: Cast.monday)
        }
    }

    @Test func `stands before opening too`() {
        let draft = RoundCommand.RoundDraft(
            id: Cast.round, division: Cast.town, title: "轮", opens: Cast.roundFacts.opens,
            closes: Cast.roundFacts.closes, targets: "")

        #expect(throws: RoundRefusal.warningsOpen([ranking])) {
            try Round(id: Cast.round).open(
                draft, level: 4, pack: ("bare", "1.0.0"), unanswered: [ranking])
        }
    }
}
