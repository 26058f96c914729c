import CunceDomain

/// The table made from the projects of all cases: where each stands and what it costs.
package enum ProjectTable {
    package static let projects = TableShape(
        "projects", keys: 1,
        [
            ("project_id", .text), ("case_id", .text), ("position", .integer),
            ("problem_id", .text), ("title", .text), ("state", .text), ("starts", .text),
            ("budget_fen", .integer), ("planned_fen", .integer), ("next_milestone", .text),
            ("next_due", .text), ("blocked_since", .text), ("entry", .integer),
        ])

    static func row(_ project: Project, _ id: SQLValue, _ index: Int) -> [SQLValue] {
        [
            .text(project.id.text), id, .int(index), .text(project.problem.text),
            .text(project.title), .text(project.state.rawValue),
            .text(project.starts.description), .int(project.budget), .int(project.planned),
            .optional(project.nextMilestone?.title),
            .optional(project.nextMilestone?.due.description),
            .optional(project.blockage?.since.description),
            .int(project.entries.last ?? project.opened.entry),
        ]
    }
}
