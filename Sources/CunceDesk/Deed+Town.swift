import CunceDomain
import CunceStore

/// Work of a town or county on a round: opening it, huddles, briefs.
extension Deed {
    func openRound(_ command: RoundCommand, _ scope: CommitScope) throws {
        guard case .open(let draft) = command else { return }
        let installation = try installation(scope)
        let row = try DivisionByID.find(draft.division, on: scope.connection)
        try mayI(.openRound, at: Place(path: row?.path.text ?? ""))
        let pack = try programme(installation.pack, installation.packVersion)
        try mayDecide(.openRound, under: pack)
        let stream = StreamName.of(draft.id, in: draft.division)
        let town = try scope.load(TownRound.self, stream).state
        do {
            let events = try town.round.decide(
                command, level: row?.level, pack: (pack.key.text, pack.version))
            if !events.isEmpty { try mustBeFree(.round(draft.id), scope) }
            try append(events.map { .round($0) }, to: stream, TownRound.self, scope)
        } catch let refusal as RoundRefusal { throw Refusal.round(refusal) }
    }

    func huddle(_ id: RoundID, _ command: HuddleCommand, _ scope: CommitScope) throws {
        let open = try openTown(id, scope)
        try mayI(.runHuddle, at: open.place)
        do {
            let events = try open.town.huddles.decide(
                command, on: day, roundOpens: open.round.opens)
            if case .open(let id, _, _) = command { try mustBeFree(.huddle(id), scope) }
            try append(events.map { .huddle($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as HuddleRefusal { throw Refusal.huddle(refusal) }
        if case .decide(_, let draft) = command { try giveTask(of: draft, scope) }
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
        let open = try openTown(id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        switch command {
        case .compose: try mayI(.runHuddle, at: open.place)
        case .sign:
            try mayI(.signBrief, at: open.place)
            try mayDecide(.signBrief, under: programme)
        }
        do {
            let events = try open.town.briefs.decide(
                command, by: actor.person, huddles: open.town.huddles,
                limit: programme.brief?.characterLimit ?? TextLimit.account)
            try append(events.map { .brief($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as BriefRefusal { throw Refusal.brief(refusal) }
    }

    private struct OpenTown {
        let town: TownRound
        let round: RoundSummary
        let place: Place
    }

    private func openTown(_ id: RoundID, _ scope: CommitScope) throws -> OpenTown {
        guard let round = try RoundRows.find(id, on: scope.connection),
            let row = try DivisionByID.find(round.division, on: scope.connection)
        else { throw Refusal.request(.unknownRound) }
        let town = try scope.load(TownRound.self, round.stream).state
        return OpenTown(town: town, round: round, place: Place(path: row.path.text))
    }
}
