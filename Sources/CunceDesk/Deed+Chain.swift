import CunceDomain
import CunceStore

/// The chain upward: what the county says to the town, what the town asks of the county.
extension Deed {
    func instruct(_ id: RoundID, _ command: InstructionCommand, _ scope: CommitScope) throws {
        let open = try townTaking(command.finishes, id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        let known = open.town.instructions.instruction(command.instruction)
        try mayInstruct(command, known, open)
        var asked: CivilDate?
        if case .give(let draft) = command {
            if let kase = draft.about.kase { try mustBeOf(id, kase, scope) }
            asked = try draft.about.ask.map { try self.ask($0, of: open, scope).on }
        }
        // In a round that is over no task is worked on any more: its result goes up without.
        let task =
            try open.round.closed == nil ? known.flatMap { try self.task(of: $0, scope) } : nil
        let above = try above(open, programme, scope)
        let posts = try roster(scope).posts
        let held = Set(posts.values.filter { $0.holder != nil }.map(\.id))
        let names = Set(posts.keys)
        let surroundings = Instructions.Surroundings(
            briefs: open.town.briefs, hasPost: { names.contains($0) },
            isHeld: { held.contains($0) },
            seesTown: { programme.canOwnWork(posts[$0], of: .town, at: open.place.path) },
            isAbove: { above.contains($0) }, task: task?.state, taskEnded: task?.ended,
            asked: asked)
        do {
            let events = try open.town.instructions.decide(
                command, by: actor.person, post: actor.post, on: day, in: surroundings)
            for case .scanned(let scanned) in events {
                // The entry would name what nobody can hand out.
                guard blobs.file(scanned.file) != nil else {
                    throw Blobs.Fault.missing(scanned.file)
                }
            }
            try append(
                events.map { .instruction($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as InstructionRefusal { throw Refusal.instruction(refusal) }
        if case .assign(let instruction, let owner, let due, let task?) = command,
            let known, let kase = known.about.kase
        {
            try give(
                .init(
                    id: task, measure: nil, origin: .instruction(instruction),
                    title: String(known.words.prefix(TextLimit.line)), owner: owner, due: due,
                    proof: ""), to: kase, scope)
        }
    }

    private func mayInstruct(
        _ command: InstructionCommand, _ known: Instruction?, _ open: OpenTown
    ) throws {
        switch command {
        case .give(let draft):
            try mayI(draft.way == .paper ? .recordPaper : .instruct, at: open.place)
        case .giveBack(_, _, let way), .close(_, _, let way):
            try mayI(way == .paper ? .recordPaper : .instruct, at: open.place)
        case .scan: try mayI(.recordPaper, at: open.place)
        case .assign: try mayI(.addTask, at: open.place)
        case .report:
            let owner = known?.assigned.map { Set([$0.owner]) } ?? []
            try mayI(
                anyOf: [.workTask, .addTask],
                at: Place(path: open.place.path, involved: owner))
        }
    }

    func answer(_ id: RoundID, _ command: AskCommand, _ scope: CommitScope) throws {
        let open = try townTaking(command.finishes, id, scope)
        let ask = try ask(command.ask, of: open, scope)
        switch command {
        case .answer(_, _, _, .system): try mayI(anyOf: [.instruct, .addTask], at: open.place)
        case .answer: try mayI(.recordPaper, at: open.place)
        case .withdraw, .takeUp: try mayI(.addTask, at: open.place)
        }
        do {
            let events = try open.town.asks.decide(
                command, on: day, asked: ask.on, hasCase: ask.kase != nil,
                isOnItsWay: open.town.isOnItsWay(ask: command.ask))
            try append(events.map { .ask($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as AskRefusal { throw Refusal.ask(refusal) }
        if case .takeUp(let entry, let title, let part) = command, let kase = ask.kase {
            try give(
                .init(
                    id: part.id, measure: nil, origin: .ask(entry), title: title,
                    owner: part.owner, due: part.due, proof: ""), to: kase, scope)
        }
    }

    func formalRequest(
        _ id: RoundID, _ command: FormalRequestCommand, _ scope: CommitScope
    ) throws {
        let open = try townTaking(command.finishes, id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        var settled: CivilDate?
        switch command {
        case .draft(_, let ask, _, _):
            try mayI(.sendUp, at: open.place)
            if let ask {
                _ = try self.ask(ask, of: open, scope)
                settled = open.town.asks.settled[ask]?.at.on
            }
        case .edit, .drop, .send: try mayI(.sendUp, at: open.place)
        case .sign, .giveBack:
            try mayI(.signBrief, at: open.place)
            try mayDecide(.signBrief, under: programme)
        case .answer(_, _, _, let way):
            try mayI(way == .paper ? .recordPaper : .instruct, at: open.place)
        }
        let above = try above(open, programme, scope)
        do {
            let events = try open.town.requests.decide(
                command, by: actor.person, post: actor.post, on: day,
                in: .init(isAbove: { above.contains($0) }, settled: settled))
            try append(
                events.map { .request($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as FormalRequestRefusal { throw Refusal.formalRequest(refusal) }
    }

    /// Posts of the county that stand above a town: those that leaders and offices of the county
    /// hold, of the town's own division or one around it.
    func above(
        _ open: OpenTown, _ programme: Programme, _ scope: CommitScope
    ) throws -> Set<PostID> {
        let around = Set(DivisionPath(open.place.path).ids)
        return Set(
            try roster(scope).posts.values.filter { post in
                around.contains(post.division)
                    && programme.role(post.role)?.standing.isAbove ?? false
            }.map(\.id))
    }

    private struct OpenAsk {
        let kase: CaseID?
        let on: CivilDate
    }

    /// What somebody asked for in this round.
    ///
    /// - Throws: `unknownAsk` for an entry that asks for nothing, or that was withdrawn.
    private func ask(
        _ number: Int, of open: OpenTown, _ scope: CommitScope
    ) throws -> OpenAsk {
        let decided = open.town.huddles.all.lazy.flatMap(\.decisions).first {
            $0.isAsk && $0.at.entry == number
        }
        if let decided { return OpenAsk(kase: decided.kase, on: decided.at.on) }
        guard let entry = try JournalEntries.find(number, on: scope.connection),
            entry.stream.hasPrefix("case/")
        else { throw Refusal.ask(.unknownAsk) }
        let kase = try scope.load(Case.self, entry.stream).state
        guard kase.listing.round == open.round.id,
            let visit = kase.visits.all.first(where: { $0.at.entry == number }),
            !visit.ask.isEmpty
        else { throw Refusal.ask(.unknownAsk) }
        return OpenAsk(kase: kase.id, on: visit.at.on)
    }

    private func mustBeOf(_ round: RoundID, _ kase: CaseID, _ scope: CommitScope) throws {
        guard try openCase(kase, scope).round.id == round else {
            throw Refusal.request(.unknownCase)
        }
    }

    private func task(
        of instruction: Instruction, _ scope: CommitScope
    ) throws -> PlanTask? {
        guard let kase = instruction.about.kase, let task = instruction.assigned?.task else {
            return nil
        }
        return try scope.load(Case.self, StreamName.of(kase)).state.tasks.task(task)
    }

    /// A task beside the plan, in the same transaction.
    private func give(
        _ draft: TaskCommand.TaskDraft, to kase: CaseID, _ scope: CommitScope
    ) throws {
        let open = try openCase(kase, scope)
        do {
            let events = try open.kase.tasks.decide(
                .add(draft), by: actor.person, on: day, in: surroundings(of: open))
            try mustBeFree(.task(draft.id), scope)
            try append(events.map { .task($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as TaskRefusal { throw Refusal.task(refusal) }
    }
}
