import CunceDomain
import CunceReports

/// What can be done with a project as a whole, as the forms of its page name it.
enum ProjectAct: String, CaseIterable, Sendable {
    case budget, source, milestone, block, unblock, finish, stop

    /// - Parameter id: of the form; a new part takes it.
    func command(
        on project: ProjectID, as id: CommandID, _ call: Call
    ) throws(FieldComplaint) -> ProjectCommand {
        switch self {
        case .budget:
            .changeBudget(project, to: try call.money("amount"), reason: call.form["reason"])
        case .source:
            .planSource(
                project, ProjectSourceID(id.text), label: call.form["label"],
                amount: try call.money("amount"))
        case .milestone:
            .setMilestone(
                project, MilestoneID(id.text), title: call.form["title"],
                due: try call.day("due"))
        case .block:
            .block(
                project, what: call.form["what"], since: try call.day("since"),
                unblocker: call.form["unblocker"])
        case .unblock: .unblock(project, note: call.form["note"])
        case .finish: .finish(project, proof: call.form["proof"])
        case .stop: .stop(project, reason: call.form["reason"])
        }
    }

    /// Key of the words that say it was done.
    var done: String {
        switch self {
        case .budget: "done.project-budget-changed"
        case .source: "done.project-source-planned"
        case .milestone: "done.project-milestone-set"
        case .block: "done.project-blocked"
        case .unblock: "done.project-unblocked"
        case .finish: "done.project-finished"
        case .stop: "done.project-stopped"
        }
    }
}
