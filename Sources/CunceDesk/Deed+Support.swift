import CunceDomain
import CunceStore

/// Help given to villages: pairings, promises, work groups.
extension Deed {
    func support(_ id: CaseID, _ command: SupportCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.pairSupport, at: open.place)
        do {
            let events = try open.kase.supports.decide(
                command, help: { open.programme.help($0) },
                role: { open.roster.posts[$0].flatMap { open.programme.role($0.role) } })
            try append(events.map { .support($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as SupportRefusal { throw Refusal.support(refusal) }
    }

    func promise(_ id: CaseID, _ command: PromiseCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(action(of: command), at: place(of: command, in: open))
        let posts = Set(open.roster.posts.keys)
        let surroundings = Promises.Surroundings(
            paired: open.kase.supports.paired, problems: open.kase.diagnosis.problems.map(\.id),
            measures: open.kase.plan.measures.map(\.id), hasPost: { posts.contains($0) })
        do {
            let events = try open.kase.promises.decide(
                command, by: actor.person, post: actor.post, on: day, in: surroundings)
            if case .make(let draft) = command { try mustBeFree(.promise(draft.id), scope) }
            try append(events.map { .promise($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as PromiseRefusal { throw Refusal.promise(refusal) }
    }

    func changeGroup(_ command: GroupCommand, _ scope: CommitScope) throws {
        let installation = try installation(scope)
        let county = StreamName.county(installation.root)
        let state = try scope.load(County.self, county).state
        let division = state.roster.posts[command.group]?.division
        let row = try division.flatMap { try DivisionByID.find($0, on: scope.connection) }
        try mayI(.pairSupport, at: Place(path: row?.path.text ?? actor.path))
        let programme = try programme(installation.pack, installation.packVersion)
        do {
            let events = try state.groups.decide(
                command, role: { state.roster.posts[$0].flatMap { programme.role($0.role) } },
                isHead: { programme.isGroupHead($0) })
            try append(events.map { .group($0) }, to: county, County.self, scope)
        } catch let refusal as GroupRefusal { throw Refusal.group(refusal) }
    }

    private func action(of command: PromiseCommand) -> Action {
        switch command {
        case .make, .reportUse, .change, .release: .managePromises
        case .reportArrival, .reportStuck, .free: .reportPromise
        case .confirm: .confirmPromise
        }
    }

    private func place(of command: PromiseCommand, in open: OpenCase) -> Place {
        command.promise.map { open.kase.place(of: $0, at: open.place, for: actor) } ?? open.place
    }
}
