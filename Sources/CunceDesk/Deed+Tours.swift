import CunceDomain
import CunceStore

/// Study tours, and the tasks that come home with them.
extension Deed {
    func tour(_ id: RoundID, _ command: TourCommand, _ scope: CommitScope) throws {
        let open = try openTown(id, scope)
        let posts = try roster(scope).posts
        let participants: [PostID]
        if case .record(let draft) = command {
            participants = draft.participants
        } else {
            participants = open.town.tours.tour(command.tour)?.participants ?? []
        }
        // Whoever went may write it down, and so may whoever runs the programme.
        try mayI(
            .keepTours, at: Place(path: open.place.path, involved: Set(participants)))
        let kase = try adopting(command, in: open.round, scope)
        do {
            let events = try open.town.tours.decide(
                command, on: day,
                in: .init(
                    roundOpens: open.round.opens, hasPost: { posts[$0] != nil },
                    tasks: kase?.kase.tasks.all.map(\.id)))
            try append(events.map { .tour($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as TourRefusal { throw Refusal.tour(refusal) }
        if case .adopt(let tour, let draft) = command, let new = draft.new, let kase {
            try giveTask(of: tour, draft.task, new, kase, scope)
        }
    }

    /// The case something is adopted in, where it is one of the round.
    private func adopting(
        _ command: TourCommand, in round: RoundSummary, _ scope: CommitScope
    ) throws -> OpenCase? {
        guard case .adopt(_, let draft) = command else { return nil }
        let open = try openCase(draft.kase, scope)
        guard open.round.id == round.id else { return nil }
        try mayI(draft.new == nil ? .see : .addTask, at: open.place)
        return open
    }

    /// What was seen there becomes a task of the village, in the same transaction.
    private func giveTask(
        of tour: TourID, _ id: TaskID, _ new: TourCommand.AdoptionDraft.NewTask,
        _ open: OpenCase, _ scope: CommitScope
    ) throws {
        let task = TaskCommand.TaskDraft(
            id: id, measure: nil, origin: .tour(tour), title: new.title, owner: new.owner,
            due: new.due, proof: "")
        do {
            let events = try open.kase.tasks.decide(
                .add(task), by: actor.person, on: day, in: surroundings(of: open))
            try mustBeFree(.task(id), scope)
            try append(events.map { .task($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as TaskRefusal { throw Refusal.task(refusal) }
    }
}
