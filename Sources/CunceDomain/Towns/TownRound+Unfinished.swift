extension TownRound {
    /// What huddles asked of the county and nobody has answered, oldest first.
    package var openDecidedAsks: [Huddle.Decision] {
        huddles.all.flatMap(\.decisions).filter { $0.isAsk && isOpen(ask: $0.at.entry) }
    }

    /// Asks of visits that the round's end left open and nobody has answered since.
    package var openLeftAsks: [Asks.Left] { asks.left.filter { isOpen(ask: $0.ask) } }

    /// What somebody still has to do although the round is over: errands, asks, instructions and
    /// formal requests. Unit: matters; 0 while it runs.
    package var unfinished: Int {
        guard round.closed != nil else { return 0 }
        return huddles.owed.count + openDecidedAsks.count + openLeftAsks.count
            + instructions.open.count + requests.all.count(where: \.isOpen)
    }

    /// The day on which an instruction was closed last, where the round was over by then: the
    /// brief of that week tells of it.
    package var finishedAfterwards: CivilDate? {
        guard let over = round.closed else { return nil }
        return instructions.all.compactMap(\.closed?.at).filter { $0.entry > over.entry }
            .map(\.on).max()
    }
}
