import CunceDomain
import Testing

@Suite struct OpeningARound {
    private func open(
        title: String = "2026年度整治", opens: CivilDate = day("2026-09-01"),
        closes: CivilDate = day("2027-08-31"), level: Int? = 4
    ) throws(RoundRefusal) -> [RoundEvent] {
        try Round(id: Cast.round).open(
            .init(
                id: Cast.round, division: Cast.town, title: title, opens: opens,
                closes: closes, targets: " 四村转化 "), level: level,
            pack: ("example", "1.0.0"))
    }

    @Test func `fixes the period and the pack it runs under`() throws {
        var round = Round(id: Cast.round)

        for event in try open() { round.apply(event, entry(1)) }

        #expect(round.division == Cast.town)
        #expect(round.opens == day("2026-09-01"))
        #expect(round.closes == day("2027-08-31"))
        #expect(round.targets == "四村转化")
        #expect(round.pack == "example")
        #expect(round.packVersion == "1.0.0")
    }

    @Test func `happens once`() throws {
        var round = Round(id: Cast.round)
        for event in try open() { round.apply(event, entry(1)) }
        let draft = RoundCommand.RoundDraft(
            id: Cast.round, division: Cast.town, title: "再开", opens: day("2026-09-01"),
            closes: day("2027-08-31"), targets: "")

        #expect(throws: RoundRefusal.alreadyOpen) {
            try round.open(draft, level: 4, pack: ("example", "1.0.0"))
        }
    }

    @Test(
        arguments: [
            (nil, RoundRefusal.unknownDivision), (2, .notATownOrCounty), (3, nil), (4, nil),
            (5, .notATownOrCounty),
        ] as [(Int?, RoundRefusal?)])
    func `runs in a county or a town`(level: Int?, expected: RoundRefusal?) throws {
        let met = try refusal(as: RoundRefusal.self) { try open(level: level) }

        #expect(met == expected)
    }

    @Test(arguments: [(0, true), (1, false)])
    func `closes after it opens`(days: Int, isRefused: Bool) throws {
        let opens = day("2026-09-01")
        let closes = opens.adding(days: days)

        let met = try refusal(as: RoundRefusal.self) { try open(opens: opens, closes: closes) }

        #expect(met == (isRefused ? .closesBeforeItOpens(opens: opens, closes: closes) : nil))
    }

    @Test(arguments: [(1827, false), (1828, true)])
    func `lasts at most five years`(days: Int, isRefused: Bool) throws {
        let opens = day("2026-09-01")

        let met = try refusal(as: RoundRefusal.self) {
            try open(opens: opens, closes: opens.adding(days: days))
        }

        #expect(met == (isRefused ? .tooLong : nil))
    }

    @Test func `needs a title`() {
        #expect(throws: RoundRefusal.field(.init("title", .missing))) { try open(title: "") }
    }
}
