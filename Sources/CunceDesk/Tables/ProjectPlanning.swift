import CunceDomain
import CunceStore
import CunceTables

/// Projects with their budget. Sources, milestones and blockages are kept on the project's page.
struct ProjectPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let title = row.required("title")
        if row.code("problem_id").isEmpty { _ = row.required("problem") }
        let problem = row.problem(in: kase)
        let budget = row.yuan("budget")
        let starts = row.requiredDay("starts")
        planned.label = "\(village.name) \(title)"
        let id = row.code("project_id")
        let recorded =
            id.isEmpty
            ? kase.projects.all.first { $0.title == title && $0.problem == problem }
            : kase.projects.project(ProjectID(id))
        if !id.isEmpty, recorded == nil { row.complain(.unknown(id), at: "project_id") }
        guard let problem, let starts, row.complaints.isEmpty else { return planned }
        guard let budget else {
            row.complain(.valueMissing, at: "budget")
            return planned
        }
        guard let recorded else {
            planned.isNew = true
            planned.add(
                .project(
                    kase.id,
                    .open(
                        .init(
                            id: world.newID(row), problem: problem, title: title,
                            budget: budget, starts: starts))),
                on: row.day("opened_on") ?? min(starts, world.today))
            return planned
        }
        row.mustStand("title", as: recorded.title)
        row.mustStand("starts", as: recorded.starts)
        row.mustStand("opened_on", as: recorded.opened.on)
        if recorded.problem != problem {
            row.complain(
                .standsOtherwise(column: "problem_id", recorded: recorded.problem.text),
                at: "problem_id")
        }
        if budget != recorded.budget {
            planned.add(
                .project(
                    kase.id, .changeBudget(recorded.id, to: budget, reason: row.text("word"))),
                on: world.today)
        }
        return planned
    }
}
