import CunceDomain
import CunceStore
import CunceTables

/// Projects with their budget. Sources, milestones and blockages are kept on the project's page.
struct ProjectPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let title = row.required("title")
        let problem = problem(&row, kase)
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

    /// By id or title.
    private func problem(_ row: inout RowReading, _ kase: Case) -> ProblemID? {
        let id = row.code("problem_id")
        if !id.isEmpty {
            if let found = kase.diagnosis.problem(ProblemID(id)) { return found.id }
            row.complain(.unknown(id), at: "problem_id")
            return nil
        }
        let title = row.required("problem")
        guard !title.isEmpty else { return nil }
        let titled = kase.diagnosis.problems.filter { $0.title == title }
        if let only = titled.first, titled.count == 1 { return only.id }
        row.complain(
            titled.isEmpty
                ? .unknown(title)
                : .ambiguous(title, candidates: titled.map(\.id.text).joined(separator: ", ")),
            at: "problem")
        return nil
    }
}
