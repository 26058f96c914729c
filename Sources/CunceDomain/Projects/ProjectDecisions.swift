extension Projects {
    /// Days: no project begins or ends more than ten years from the day it is written down.
    static let longest = 3_653

    /// Decides one command.
    ///
    /// - Parameter problems: those nobody has verified as solved.
    /// - Source: requirement S5.
    package func decide(
        _ command: ProjectCommand, on day: CivilDate, problems: [ProblemID]
    ) throws(ProjectRefusal) -> [ProjectEvent] {
        if case .open(let draft) = command { return [try opened(draft, on: day, problems)] }
        guard let project = project(command.project) else { throw .unknownProject }
        guard !project.isOver else { throw .isOver }
        return try project.decide(command, on: day)
    }

    private func opened(
        _ draft: ProjectCommand.ProjectDraft, on day: CivilDate, _ problems: [ProblemID]
    ) throws(ProjectRefusal) -> ProjectEvent {
        guard problems.contains(draft.problem) else { throw .problemIsClosed }
        try Project.mustBeASum(draft.budget, "budget")
        guard abs(draft.starts.days(since: day)) <= Self.longest else {
            throw .startsTooFar(draft.starts)
        }
        return .opened(
            .init(
                project: draft.id, problem: draft.problem,
                title: try Project.text("title", draft.title, limit: TextLimit.line),
                budget: draft.budget, starts: draft.starts))
    }
}

extension Project {
    func decide(
        _ command: ProjectCommand, on day: CivilDate
    ) throws(ProjectRefusal) -> [ProjectEvent] {
        switch command {
        case .open: return []
        case .changeBudget(_, let budget, let reason):
            try Self.mustBeASum(budget, "budget")
            guard budget != self.budget else { throw .budgetUnchanged }
            let words = try Self.text("reason", reason)
            return [.budgetChanged(.init(project: id, budget: budget, reason: words))]
        case .planSource(_, let source, let label, let amount):
            try Self.mustBeASum(amount, "amount")
            let words = try Self.text("label", label, limit: TextLimit.line)
            return [
                .sourcePlanned(
                    .init(project: id, source: source, label: words, amount: amount))
            ]
        case .dropSource(_, let source, let reason):
            guard self.source(source) != nil else { throw .unknownSource }
            let words = try Self.text("reason", reason)
            return [.sourceDropped(.init(project: id, source: source, reason: words))]
        case .setMilestone, .moveMilestone, .reachMilestone, .dropMilestone:
            return try milestone(command, on: day)
        case .block, .unblock, .finish, .stop:
            return try course(command, on: day)
        }
    }

    private func milestone(
        _ command: ProjectCommand, on day: CivilDate
    ) throws(ProjectRefusal) -> [ProjectEvent] {
        switch command {
        case .setMilestone(_, let milestone, let title, let due):
            try check(due, on: day)
            let words = try Self.text("title", title, limit: TextLimit.line)
            return [
                .milestoneSet(.init(project: id, milestone: milestone, title: words, due: due))
            ]
        case .moveMilestone(_, let milestone, let due, let reason):
            guard try waiting(milestone).due != due else { throw .dueUnchanged }
            try check(due, on: day)
            let words = try Self.text("reason", reason)
            return [
                .milestoneMoved(
                    .init(project: id, milestone: milestone, due: due, reason: words))
            ]
        case .reachMilestone(_, let milestone, let proof):
            _ = try waiting(milestone)
            let words = try Self.text("proof", proof)
            return [.milestoneReached(.init(project: id, milestone: milestone, proof: words))]
        case .dropMilestone(_, let milestone, let reason):
            _ = try waiting(milestone)
            let words = try Self.text("reason", reason)
            return [.milestoneDropped(.init(project: id, milestone: milestone, reason: words))]
        case .open, .changeBudget, .planSource, .dropSource, .block, .unblock, .finish, .stop:
            return []
        }
    }

    private func course(
        _ command: ProjectCommand, on day: CivilDate
    ) throws(ProjectRefusal) -> [ProjectEvent] {
        switch command {
        case .block(_, let what, let since, let unblocker):
            if let blockage { throw .alreadyBlocked(since: blockage.since) }
            guard since <= day else { throw .blockedAhead(since) }
            return [
                .blocked(
                    .init(
                        project: id, what: try Self.text("what", what), since: since,
                        unblocker: try Self.text("unblocker", unblocker, limit: TextLimit.line)))
            ]
        case .unblock(_, let note):
            guard blockage != nil else { throw .notBlocked }
            return [.unblocked(.init(project: id, note: try Self.text("note", note)))]
        case .finish(_, let proof):
            guard blockage == nil else { throw .stillBlocked }
            let open = milestones.count { $0.reached == nil }
            guard open == 0 else { throw .milestonesOpen(count: open) }
            return [.finished(.init(project: id, proof: try Self.text("proof", proof)))]
        case .stop(_, let reason):
            return [.stopped(.init(project: id, reason: try Self.text("reason", reason)))]
        case .open, .changeBudget, .planSource, .dropSource, .setMilestone, .moveMilestone,
            .reachMilestone, .dropMilestone:
            return []
        }
    }

    private func waiting(_ id: MilestoneID) throws(ProjectRefusal) -> Milestone {
        guard let milestone = milestone(id) else { throw .unknownMilestone }
        guard milestone.reached == nil else { throw .milestoneReached }
        return milestone
    }

    private func check(_ due: CivilDate, on day: CivilDate) throws(ProjectRefusal) {
        guard due >= starts else { throw .dueBeforeStart(starts: starts, due: due) }
        guard due.days(since: day) <= Projects.longest else { throw .dueTooFar(due) }
    }

    static func mustBeASum(_ fen: Int, _ field: String) throws(ProjectRefusal) {
        guard Money.isPossible(fen) else { throw .notASum(field: field, fen) }
    }

    static func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note
    ) throws(ProjectRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit)
        } catch { throw .field(error) }
    }
}
