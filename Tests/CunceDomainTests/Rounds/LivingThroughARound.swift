import Testing

@testable import CunceDomain

/// Whatever is tried in a round, in whatever order: what must hold of its huddles and briefs.
@Suite struct LivingThroughARound {
    private static let seeds: [UInt64] = Array(201...216)

    @Test(arguments: seeds)
    func `writes only what the state admits`(seed: UInt64) throws {
        try walk(seed) { before, event, _ in
            try #require(before.admits(event), "seed \(seed): \(event)")
        }
    }

    @Test(arguments: seeds)
    func `lets nobody sign what they composed`(seed: UInt64) throws {
        try walk(seed) { before, event, person in
            guard case .brief(.signed(let signed)) = event else { return }
            let composed = try #require(before.briefs.brief(for: signed.week)?.composed)
            try #require(composed.by != person, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `holds one huddle and one brief a week, numbered without a gap`(seed: UInt64) throws {
        let town = try walk(seed) { _, _, _ in }

        #expect(town.huddles.all.map(\.number) == Array(1...town.huddles.all.count))
        for (year, briefs) in Dictionary(grouping: town.briefs.all, by: \.week.year) {
            #expect(briefs.map(\.number) == Array(1...briefs.count), "\(year)")
        }
        #expect(Set(town.huddles.all.map(\.week)).count == town.huddles.all.count)
        #expect(Set(town.briefs.all.map(\.week)).count == town.briefs.all.count)
        #expect(town.briefs.all.allSatisfy { town.huddles.huddle(in: $0.week)?.closed != nil })
    }

    @Test func `has nothing before the round is open`() {
        let closed = TownRound(id: Cast.round)

        #expect(!closed.admits(.huddle(.closed(.init(huddle: "h1")))))
        #expect(
            !closed.admits(
                .huddle(.opened(.init(huddle: "h1", week: Cast.week, number: 1, place: "")))))
        #expect(
            !closed.admits(
                .brief(.composed(.init(week: Cast.week, number: 1, sections: [], head: "")))))
    }

    @discardableResult
    private func walk(
        _ seed: UInt64, _ look: (TownRound, TownEvent, PersonID) throws -> Void
    ) throws -> TownRound {
        var dice = SplitMix64(seed: seed)
        var town = TownRound(id: Cast.round)
        let opened = RoundEvent.Opened(
            round: Cast.round, division: Cast.town, title: "2026年度整治",
            opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes, targets: "",
            pack: "example", packVersion: "1.0.0")
        town.apply(.round(.opened(opened)), entry(1))
        for step in 2...400 {
            let person = dice.pick(Cast.persons, or: Cast.cadre)
            let day = Cast.monday.adding(days: step / 4)
            // What is refused changes nothing and is no matter here.
            let events = (try? decide(step, person, day, town, &dice)) ?? []
            for event in events {
                try look(town, event, person)
                town.apply(event, entry(step, by: person, on: day))
            }
        }
        return town
    }

    private func decide(
        _ step: Int, _ person: PersonID, _ day: CivilDate, _ town: TownRound,
        _ dice: inout SplitMix64
    ) throws -> [TownEvent] {
        let week = ISOWeek(containing: day.adding(days: dice.below(15) - 7))
        let huddle = dice.pick(town.huddles.all.map(\.id), or: "h-none")
        let command: HuddleCommand
        switch dice.below(7) {
        case 0, 1: command = .open(HuddleID("h\(step)"), week: week, place: "")
        case 2:
            let text = dice.below(4) == 0 ? "" : "记"
            command = .minute(huddle, village: Cast.village, text: text)
        case 3:
            let draft = HuddleCommand.DecisionDraft(
                id: DecisionID("d\(step)"), kase: dice.below(2) == 0 ? nil : "case-1",
                village: nil, text: "办", isAsk: false,
                task: dice.below(2) == 0
                    ? nil : .init(id: TaskID("t\(step)"), owner: Cast.cadrePost, due: day))
            command = .decide(huddle, draft)
        case 4: command = .close(huddle)
        case 5:
            return try town.briefs.decide(
                .compose(week, sections: [], head: ""), by: person, on: day,
                huddles: town.huddles, limit: 100
            ).map { .brief($0) }
        default:
            return try town.briefs.decide(
                .sign(week), by: person, on: day, huddles: town.huddles, limit: 100
            ).map { .brief($0) }
        }
        return try town.huddles.decide(command, on: day).map { .huddle($0) }
    }
}
