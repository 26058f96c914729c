import CunceDomain
import CunceStore

/// A case with what surrounds it, loaded once for a deed.
struct OpenCase {
    let kase: Case
    let stream: String
    let place: Place
    let round: RoundSummary
    let programme: Programme
    let roster: Roster

    /// Whether whoever is on a post sees work of the village that is given to it.
    @Sendable func sees(_ post: PostID) -> Bool {
        programme.canOwnWork(roster.posts[post], of: .village, at: place.path)
    }
}

/// Work on one village: plan, tasks, links, visits.
extension Deed {
    func plan(_ id: CaseID, _ command: PlanCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        switch command {
        case .approve, .giveBack:
            try mayI(.approvePlan, at: open.place)
            try mayDecide(.approvePlan, under: open.programme)
        case .setObjective, .addMeasure, .addMeasures, .changeMeasure, .nameLead,
            .removeMeasure, .restoreMeasure, .submit, .takeBack, .revise, .discard:
            try mayI(.plan, at: open.place)
        }
        let programme = open.programme
        let posts = Set(open.roster.posts.keys)
        let pack = Plan.PackFacts(
            hasWorkstream: { programme.workstream($0) != nil },
            hasKind: { programme.measureKind($0) != nil }, hasPost: { posts.contains($0) },
            seesVillage: open.sees)
        do {
            let events = try open.kase.decide(command, by: actor.person, pack)
            try append(events, to: open.stream, Case.self, scope)
        } catch let refusal as PlanRefusal { throw Refusal.plan(refusal) }
    }

    func task(_ id: CaseID, _ command: TaskCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(action(of: command), at: place(of: command, in: open))
        do {
            let events = try open.kase.tasks.decide(
                command, by: actor.person, on: day, in: surroundings(of: open))
            if case .add(let draft) = command { try mustBeFree(.task(draft.id), scope) }
            try append(events.map { .task($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as TaskRefusal { throw Refusal.task(refusal) }
    }

    func link(_ id: CaseID, _ command: LinkCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.link, at: open.place)
        do {
            let events = try open.kase.links.decide(
                command, rule: try slotRule(of: open, scope),
                role: { open.roster.posts[$0]?.role })
            try append(events.map { .link($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as LinkRefusal { throw Refusal.link(refusal) }
    }

    /// What the pack asks of a link of this village.
    func slotRule(
        of open: OpenCase, _ scope: CommitScope
    ) throws -> (LinkSlotKey) -> Links.SlotRule? {
        let row = try open.kase.listing.village.flatMap {
            try DivisionByID.find($0, on: scope.connection)
        }
        let own = Set(open.programme.linkSlots(ofVillage: row?.code ?? "").map(\.key))
        return { key in
            open.programme.linkSlot(key).map {
                Links.SlotRule(
                    roles: $0.roles, max: $0.maxPerVillage, isOfKind: own.contains($0.key))
            }
        }
    }

    func visit(_ id: CaseID, _ command: VisitCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.visit, at: open.place)
        do {
            let events = try open.kase.visits.decide(
                command.keepingWords(of: open.kase.tasks),
                problems: open.kase.diagnosis.problems.map(\.id),
                tasks: open.kase.tasks.all.map(\.id), hasPost: { open.roster.posts[$0] != nil })
            try mustBeFree(.visit(command.draft.id), scope)
            try append(events.map { .visit($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as VisitRefusal { throw Refusal.visit(refusal) }
        if case .enter(let sheet) = command { try mark(sheet, of: id, open, scope) }
    }

    /// A case that takes work.
    ///
    /// - Throws: a refusal where the village is a candidate only, the case goes on elsewhere or
    ///   its round is over.
    func openCase(_ id: CaseID, _ scope: CommitScope) throws -> OpenCase {
        let open = try knownCase(id, scope)
        if let over = open.kase.listing.carriedOver {
            throw Refusal.request(.caseCarriedOver(on: over.at.on))
        }
        if let closed = open.round.closed { throw Refusal.request(.roundClosed(on: closed)) }
        return open
    }

    /// A case that was listed, whether or not it still takes work.
    func knownCase(_ id: CaseID, _ scope: CommitScope) throws -> OpenCase {
        let stream = StreamName.of(id)
        let kase = try scope.load(Case.self, stream).state
        if kase.listing.listed == nil, kase.listing.candidacy != nil {
            throw Refusal.request(.notListedYet)
        }
        guard let village = kase.listing.village, let roundID = kase.listing.round,
            let row = try DivisionByID.find(village, on: scope.connection),
            let round = try RoundRows.find(roundID, on: scope.connection)
        else { throw Refusal.request(.unknownCase) }
        return OpenCase(
            kase: kase, stream: stream,
            place: Place(path: row.path.text, involved: kase.involved), round: round,
            programme: try programme(round.pack, round.packVersion), roster: try roster(scope))
    }

    func surroundings(of open: OpenCase) -> Tasks.Surroundings {
        let posts = Set(open.roster.posts.keys)
        let held = Set(open.roster.posts.values.filter { $0.holder != nil }.map(\.id))
        return Tasks.Surroundings(
            planStage: open.kase.plan.stage, measures: open.kase.plan.measures.map(\.id),
            isDiagnosed: open.kase.diagnosis.submitted != nil,
            problems: open.kase.diagnosis.problems.filter(\.isOpen).map(\.id),
            hasPost: { posts.contains($0) }, isHeld: { held.contains($0) },
            seesVillage: open.sees)
    }

    /// Who works on a task: having a part in the village does not open the tasks of others there.
    private func place(of command: TaskCommand, in open: OpenCase) -> Place {
        switch command {
        case .start(let task), .reportStuck(let task, _), .finish(let task, _):
            Place(path: open.place.path, involved: open.kase.working(on: task))
        case .add, .change, .remove, .verify, .giveBack, .drop, .reschedule, .reassign,
            .setProof:
            open.place
        }
    }

    private func action(of command: TaskCommand) -> Action {
        switch command {
        case .add(let draft):
            // What is given beside the plan is given by whoever gives tasks, not by its authors.
            switch draft.origin {
            case .problem, .instruction, .ask, .tour: .addTask
            case .plan, .huddle: .plan
            }
        case .change, .remove: .plan
        case .start, .reportStuck, .finish: .workTask
        case .verify, .giveBack: .verifyTask
        case .drop, .reschedule, .reassign, .setProof: .addTask
        }
    }
}
