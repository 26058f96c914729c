/// A round with its weekly rhythm: the fold of its stream `town/<division>/<round>`.
package struct TownRound: Equatable, Sendable {
    package private(set) var round: Round
    package private(set) var huddles = Huddles()
    package private(set) var briefs = Briefs()
    package private(set) var instructions = Instructions()
    package private(set) var asks = Asks()
    package private(set) var requests = FormalRequests()
    package private(set) var weeks = Weeks()
    package private(set) var stages = ScreeningStages()
    package private(set) var papers = IssuedPapers()
    package private(set) var tours = Tours()
    package private(set) var villagersPages = VillagersPages()

    package init(id: RoundID) { round = Round(id: id) }

    /// Opened, and nobody has said that it is over.
    package var isRunning: Bool { round.opened != nil && round.closed == nil }

    package mutating func apply(_ event: TownEvent, _ at: Occurrence) {
        switch event {
        case .round(let event): round.apply(event, at)
        case .huddle(let event): huddles.apply(event, at)
        case .brief(let event): briefs.apply(event, at)
        case .instruction(let event): instructions.apply(event, at)
        case .ask(let event): asks.apply(event, at)
        case .request(let event): requests.apply(event, at)
        case .week(let event): weeks.apply(event, at)
        case .screening(let event): stages.apply(event, at)
        case .paper(let event): papers.apply(event, at)
        case .tour(let event): tours.apply(event, at)
        case .villagers(let event): villagersPages.apply(event, at)
        }
    }

    /// As somebody who sees the town may read it: what it has not sent up is its own.
    package func seen(by reader: Standing) -> TownRound {
        guard reader.isAbove else { return self }
        var town = self
        town.briefs = briefs.seen(by: reader)
        town.requests = requests.seen(by: reader)
        return town
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: TownEvent) -> Bool {
        switch event {
        case .round(let event): round.admits(event)
        case .huddle(let event): takes(event.finishes) && huddles.admits(event)
        case .brief(let event): takes(event.finishes) && briefs.admits(event)
        case .instruction(let event): takes(event.finishes) && instructions.admits(event)
        case .ask(let event): takes(event.finishes) && asks.admits(event)
        case .request(let event): takes(event.finishes) && requests.admits(event)
        // The last weeks are closed after the round is.
        case .week(let event): round.opened != nil && weeks.admits(event)
        case .screening: isRunning
        // The last report of a round goes out after it is over.
        case .paper(let event): round.opened != nil && papers.admits(event)
        case .tour(let event): isRunning && tours.admits(event)
        // A page outlives its round, and can be switched off as long.
        case .villagers(let event): round.opened != nil && villagersPages.admits(event)
        }
    }
}

extension TownRound {
    /// A round that is over takes no new work; what was begun in it is brought to its end there.
    private func takes(_ finishes: Bool) -> Bool {
        isRunning || (round.opened != nil && finishes)
    }

    /// An instruction that answers an ask.
    package func instruction(onAsk ask: Int) -> Instruction? {
        instructions.all.first { $0.about.ask == ask }
    }

    /// Whether an ask waits for somebody: nothing was said about it, and it has not gone up in a
    /// formal request nor come back as an instruction.
    ///
    /// - Parameter ask: global number of the entry that asked.
    package func isOpen(ask: Int) -> Bool {
        asks.settled[ask] == nil && !isOnItsWay(ask: ask)
    }

    /// Asks that wait for nobody any more.
    package var settledAsks: Set<Int> {
        Set(asks.settled.keys)
            .union(requests.all.filter { $0.state != .dropped }.compactMap(\.ask))
            .union(instructions.all.compactMap(\.about.ask))
    }

    package func isOnItsWay(ask: Int) -> Bool {
        requests.carrying(ask) != nil || instruction(onAsk: ask) != nil
    }
}
