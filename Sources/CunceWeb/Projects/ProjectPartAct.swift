import CunceDomain
import CunceReports

/// What can be done with a source or a milestone of a project, as the forms name it.
enum ProjectPartAct: String, CaseIterable, Sendable {
    case reach, move, drop
    case dropSource = "drop-source"

    /// - Parameter part: id of the source or milestone, as it stands in the address.
    func command(
        on project: ProjectID, part: String, _ call: Call
    ) throws -> ProjectCommand {
        guard let milestone = MilestoneID(checking: part) else { throw Stray.notFound }
        return switch self {
        case .reach: .reachMilestone(project, milestone, proof: call.form["proof"])
        case .move:
            .moveMilestone(
                project, milestone, due: try call.day("due"), reason: call.form["reason"])
        case .drop: .dropMilestone(project, milestone, reason: call.form["reason"])
        case .dropSource:
            .dropSource(project, ProjectSourceID(part), reason: call.form["reason"])
        }
    }

    /// Key of the words that say it was done.
    var done: String {
        switch self {
        case .reach: "done.project-milestone-reached"
        case .move: "done.project-milestone-moved"
        case .drop: "done.project-milestone-dropped"
        case .dropSource: "done.project-source-dropped"
        }
    }
}
