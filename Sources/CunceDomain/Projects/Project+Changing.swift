/// How events change one project, and which of them it can bear.
extension Project {
    mutating func apply(_ event: ProjectEvent, _ at: Occurrence) {
        switch event {
        case .opened: return
        case .budgetChanged(let event):
            budget = event.budget
            budgetEntries.append(at.entry)
        case .sourcePlanned(let event):
            sources.append(
                .init(id: event.source, label: event.label, amount: event.amount, entry: at.entry))
        case .sourceDropped(let event): sources.removeAll { $0.id == event.source }
        case .milestoneSet(let event):
            milestones.append(
                .init(
                    id: event.milestone, title: event.title, due: event.due, reached: nil,
                    entries: [at.entry]))
        case .milestoneMoved(let event):
            change(event.milestone, at) { $0.due = event.due }
        case .milestoneReached(let event):
            change(event.milestone, at) { $0.reached = .init(proof: event.proof, at: at) }
        case .milestoneDropped(let event): milestones.removeAll { $0.id == event.milestone }
        case .blocked(let event):
            blockages.append(
                .init(what: event.what, since: event.since, unblocker: event.unblocker, at: at))
        case .unblocked(let event):
            guard let last = blockages.indices.last else { return }
            blockages[last].cleared = .init(how: event.note, at: at)
        case .finished(let event): ended = .init(isFinished: true, word: event.proof, at: at)
        case .stopped(let event): ended = .init(isFinished: false, word: event.reason, at: at)
        }
        milestones.sort { ($0.due, $0.id) < ($1.due, $1.id) }
        entries.append(at.entry)
    }

    func admits(_ event: ProjectEvent) -> Bool {
        guard !isOver else { return false }
        switch event {
        case .opened: return false
        case .budgetChanged(let event): return Money.isPossible(event.budget)
        case .sourcePlanned(let event):
            return source(event.source) == nil && Money.isPossible(event.amount)
        case .sourceDropped(let event): return source(event.source) != nil
        case .milestoneSet(let event):
            return milestone(event.milestone) == nil && event.due >= starts
        case .milestoneMoved(let event):
            return milestone(event.milestone).map { $0.reached == nil } ?? false
                && event.due >= starts
        case .milestoneReached(let event):
            return milestone(event.milestone).map { $0.reached == nil } ?? false
        case .milestoneDropped(let event):
            return milestone(event.milestone).map { $0.reached == nil } ?? false
        case .blocked: return blockage == nil
        case .unblocked: return blockage != nil
        case .finished: return blockage == nil && nextMilestone == nil
        case .stopped: return true
        }
    }

    private mutating func change(
        _ id: MilestoneID, _ at: Occurrence, _ change: (inout Milestone) -> Void
    ) {
        for index in milestones.indices where milestones[index].id == id {
            change(&milestones[index])
            milestones[index].entries.append(at.entry)
        }
    }
}
