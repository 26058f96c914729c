import CunceDomain
import CunceStore

/// 项目: what is built or set up against a problem.
extension Deed {
    func project(_ id: CaseID, _ command: ProjectCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayChange(command, open)
        do {
            let events = try open.kase.projects.decide(
                command, on: day,
                problems: open.kase.diagnosis.problems.filter(\.isOpen).map(\.id))
            if case .open(let draft) = command { try mustBeFree(.project(draft.id), scope) }
            try append(events.map { .project($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as ProjectRefusal { throw Refusal.project(refusal) }
    }

    /// Whoever plans decides what a project is; how far it has come is told by those at work.
    private func mayChange(_ command: ProjectCommand, _ open: OpenCase) throws {
        switch command {
        case .open, .changeBudget, .planSource, .dropSource, .setMilestone, .moveMilestone,
            .dropMilestone, .stop:
            try mayI(.plan, at: open.place)
        case .reachMilestone, .block, .unblock, .finish:
            let problem = open.kase.projects.project(command.project)?.problem
            let working = problem.map(open.kase.working(onProblem:)) ?? open.place.involved
            try mayI(.workTask, at: Place(path: open.place.path, involved: working))
        }
    }
}
