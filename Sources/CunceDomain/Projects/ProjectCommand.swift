/// What one may ask of a project.
package enum ProjectCommand: Codable, Equatable, Sendable {
    case open(ProjectDraft)
    /// Amounts are fen.
    case changeBudget(ProjectID, to: Int, reason: String)
    case planSource(ProjectID, ProjectSourceID, label: String, amount: Int)
    case dropSource(ProjectID, ProjectSourceID, reason: String)
    case setMilestone(ProjectID, MilestoneID, title: String, due: CivilDate)
    case moveMilestone(ProjectID, MilestoneID, due: CivilDate, reason: String)
    case reachMilestone(ProjectID, MilestoneID, proof: String)
    case dropMilestone(ProjectID, MilestoneID, reason: String)
    /// What blocks it, since when, and which unit or post can clear it.
    case block(ProjectID, what: String, since: CivilDate, unblocker: String)
    case unblock(ProjectID, note: String)
    case finish(ProjectID, proof: String)
    case stop(ProjectID, reason: String)

    package var project: ProjectID {
        switch self {
        case .open(let draft): draft.id
        case .changeBudget(let id, _, _), .planSource(let id, _, _, _), .dropSource(let id, _, _),
            .setMilestone(let id, _, _, _), .moveMilestone(let id, _, _, _),
            .reachMilestone(let id, _, _), .dropMilestone(let id, _, _),
            .block(let id, _, _, _), .unblock(let id, _), .finish(let id, _), .stop(let id, _):
            id
        }
    }

    package struct ProjectDraft: Codable, Equatable, Sendable {
        package let id: ProjectID
        package let problem: ProblemID
        package let title: String
        /// Fen.
        package let budget: Int
        package let starts: CivilDate

        package init(
            id: ProjectID, problem: ProblemID, title: String, budget: Int, starts: CivilDate
        ) {
            self.id = id
            self.problem = problem
            self.title = title
            self.budget = budget
            self.starts = starts
        }
    }
}
