import CunceDomain
import CunceStore

/// The weekly work of a town or county on a round: huddles and briefs.
extension Deed {
    func huddle(_ id: RoundID, _ command: HuddleCommand, _ scope: CommitScope) throws {
        let open = try townTaking(command.finishes, id, scope)
        if !settlesOwn(command, open.town) { try mayI(.runHuddle, at: open.place) }
        let programme = try programme(open.round.pack, open.round.packVersion)
        let posts = try roster(scope).posts
        do {
            let events = try open.town.huddles.decide(
                command, on: day, roundOpens: open.round.opens, hasPost: { posts[$0] != nil },
                seesTown: {
                    programme.canOwnWork(posts[$0], of: .town, at: open.place.path)
                })
            if case .open(let id, _, _) = command { try mustBeFree(.huddle(id), scope) }
            try append(events.map { .huddle($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as HuddleRefusal { throw Refusal.huddle(refusal) }
        if case .decide(_, let draft) = command { try giveTask(of: draft, scope) }
    }

    /// Whoever was given an errand reports on it; so does whoever runs the huddle.
    private func settlesOwn(_ command: HuddleCommand, _ town: TownRound) -> Bool {
        guard case .settle(let id, let decision, _) = command else { return false }
        return town.huddles.huddle(id)?.decisions.first { $0.id == decision }?.errand?.owner
            == actor.post
    }

    /// A decision becomes a task of the village it is about, in the same transaction.
    private func giveTask(of draft: HuddleCommand.DecisionDraft, _ scope: CommitScope) throws {
        guard let part = draft.task, let id = draft.kase else { return }
        let open = try openCase(id, scope)
        let task = TaskCommand.TaskDraft(
            id: part.id, measure: nil, origin: .huddle(draft.id), title: draft.text,
            owner: part.owner, due: part.due, proof: "")
        do {
            let events = try open.kase.tasks.decide(
                .add(task), by: actor.person, on: day, in: surroundings(of: open))
            try mustBeFree(.task(part.id), scope)
            try append(events.map { .task($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as TaskRefusal { throw Refusal.task(refusal) }
    }

    func brief(_ id: RoundID, _ command: BriefCommand, _ scope: CommitScope) throws {
        let open = try townTaking(command.finishes, id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        switch command {
        case .compose, .edit, .handIn: try mayI(.runHuddle, at: open.place)
        case .sign, .giveBack:
            try mayI(.signBrief, at: open.place)
            try mayDecide(.signBrief, under: programme)
        case .send: try mayI(.sendUp, at: open.place)
        case .acknowledge(_, let post, .system, _):
            try mayI(.instruct, at: open.place)
            guard post == actor.post else { throw Refusal.brief(.notSentTo(post)) }
        case .acknowledge: try mayI(.recordPaper, at: open.place)
        }
        let above = try above(open, programme, scope)
        do {
            let events = try open.town.briefs.decide(
                command, by: actor.person, on: day,
                in: Briefs.Surroundings(
                    huddles: open.town.huddles,
                    limit: programme.brief?.characterLimit ?? TextLimit.account,
                    others: try RoundRows.list(
                        of: open.round.division, on: scope.connection
                    ).others(open.round),
                    isAbove: { above.contains($0) }))
            try append(events.map { .brief($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as BriefRefusal { throw Refusal.brief(refusal) }
    }

    struct OpenTown {
        let town: TownRound
        let round: RoundSummary
        let place: Place
    }

    /// A round that takes work.
    func openTown(_ id: RoundID, _ scope: CommitScope) throws -> OpenTown {
        let open = try knownTown(id, scope)
        if let closed = open.round.closed { throw Refusal.request(.roundClosed(on: closed)) }
        return open
    }

    /// The same, or a round that is over where the work only ends what was begun in it.
    func townTaking(_ finishes: Bool, _ id: RoundID, _ scope: CommitScope) throws -> OpenTown {
        try finishes ? knownTown(id, scope) : openTown(id, scope)
    }

    /// A round, whether or not it still takes work.
    func knownTown(_ id: RoundID, _ scope: CommitScope) throws -> OpenTown {
        guard let round = try RoundRows.find(id, on: scope.connection),
            let row = try DivisionByID.find(round.division, on: scope.connection)
        else { throw Refusal.request(.unknownRound) }
        let town = try scope.load(TownRound.self, round.stream).state
        return OpenTown(town: town, round: round, place: Place(path: row.path.text))
    }
}
