import Testing

@testable import CunceDomain

@Suite struct ClosingARound {
    private func running() -> Round {
        var round = Round(id: Cast.round)
        round.apply(.opened(opened), entry(1))
        return round
    }

    private let opened = RoundEvent.Opened(
        round: Cast.round, division: Cast.town, title: "2026年度整治",
        opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes, targets: "",
        pack: "example", packVersion: "1.0.0")

    @Test func `keeps the last word with whoever said it`() throws {
        var round = running()

        for event in try round.close(word: " 四村转化，一村转下轮 ", on: Cast.monday) {
            round.apply(event, entry(2, by: Cast.secretary))
        }

        #expect(round.closingWord == "四村转化，一村转下轮")
        #expect(round.closed == entry(2, by: Cast.secretary))
    }

    @Test func `needs a word`() {
        #expect(throws: RoundRefusal.field(.init("word", .missing))) {
            try running().close(word: " ", on: Cast.monday)
        }
    }

    @Test(arguments: [("2026-08-31", true), ("2026-09-01", false)])
    func `is not decided before the round begins`(on: String, isRefused: Bool) throws {
        let met = try refusal(as: RoundRefusal.self) {
            try running().close(word: "了", on: day(on))
        }

        #expect(met == (isRefused ? .notYetBegun(opens: Cast.roundFacts.opens) : nil))
    }

    @Test func `happens once`() {
        var round = running()
        round.apply(.closed(.init(word: "了")), entry(2))

        #expect(throws: RoundRefusal.alreadyClosed(on: Cast.monday)) {
            try round.close(word: "再了一次", on: Cast.monday)
        }
        #expect(!round.admits(.closed(.init(word: "再了一次"))))
    }

    @Test func `leaves no huddle and no brief possible`() {
        var town = TownRound(id: Cast.round)
        town.apply(.round(.opened(opened)), entry(1))
        let huddle = TownEvent.huddle(
            .opened(.init(huddle: "h1", week: Cast.week, number: 1, place: "")))
        let before = town.admits(huddle)

        town.apply(.round(.closed(.init(word: "了"))), entry(2))

        #expect(before)
        #expect(!town.admits(huddle))
        #expect(!town.isRunning)
    }
}
