import CunceDomain

/// The tables made from the states of cases.
package enum CaseTables {
    package static let cases = TableShape(
        "cases", keys: 1,
        [
            ("case_id", .text), ("village_id", .integer), ("town_id", .integer),
            ("round_id", .text), ("stage", .text), ("since", .text), ("listed_on", .text),
            ("reason", .text), ("people", .integer), ("affairs", .integer),
            ("funds", .integer), ("drive", .integer), ("problems_open", .integer),
            ("problems_verified", .integer), ("plan_stage", .text), ("plan_version", .integer),
            ("plan_entry", .integer), ("last_visit", .text), ("acceptance", .text),
            ("acceptance_since", .text), ("acceptance_entry", .integer), ("left_on", .text),
        ])

    package static let problems = TableShape(
        "problems", keys: 1,
        [
            ("problem_id", .text), ("case_id", .text), ("position", .integer),
            ("dimension", .text), ("type", .text), ("title", .text), ("severity", .integer),
            ("former_severity", .integer), ("verified", .integer), ("recorded_on", .text),
            ("entry", .integer),
        ])

    package static let tasks = TableShape(
        "tasks", keys: 1,
        [
            ("task_id", .text), ("case_id", .text), ("position", .integer), ("title", .text),
            ("measure_id", .text), ("workstream", .text), ("dimension", .text),
            ("owner", .text), ("due", .text), ("state", .text), ("word", .text),
            ("changed_on", .text), ("done_on", .text), ("verified_on", .text),
            ("entry", .integer), ("entries", .integer),
        ])

    package static let links = TableShape(
        "links", keys: 2,
        [
            ("case_id", .text), ("position", .integer), ("slot", .text), ("post_id", .text),
            ("since", .text), ("until", .text),
        ])

    package static let visits = TableShape(
        "visits", keys: 1,
        [
            ("visit_id", .text), ("case_id", .text), ("happened_on", .text), ("text", .text),
            ("ask", .text), ("post_id", .text), ("entry", .integer),
        ])

    static func row(_ problem: Problem, _ id: SQLValue, _ index: Int) -> [SQLValue] {
        [
            .text(problem.id.text), id, .int(index), .text(problem.dimension.rawValue),
            .text(problem.type), .text(problem.title), .int(problem.severity.rawValue),
            .optional(problem.formerSeverity?.rawValue), .int(problem.isOpen ? 0 : 1),
            .text(problem.recorded.on.description), .int(problem.weighed),
        ]
    }

    static func row(_ task: TaskSummary, _ id: SQLValue, _ index: Int) -> [SQLValue] {
        [
            .text(task.id.text), id, .int(index), .text(task.title),
            .optional(task.measure?.text), .optional(task.workstream?.text),
            .optional(task.dimension?.rawValue), .text(task.owner.text),
            .text(task.due.description), .text(task.state.rawValue), .text(task.word),
            .text(task.changedOn.description), .optional(task.doneOn?.description),
            .optional(task.verifiedOn?.description), .int(task.entry), .int(task.entries),
        ]
    }

    static func row(_ holding: Links.Holding, _ id: SQLValue, _ index: Int) -> [SQLValue] {
        [
            id, .int(index), .text(holding.slot.text), .text(holding.post.text),
            .text(holding.from.description), .optional(holding.until?.description),
        ]
    }

    static func row(_ visit: Visit, _ id: SQLValue) -> [SQLValue] {
        [
            .text(visit.id.text), id, .text(visit.at.on.description), .text(visit.text),
            .text(visit.ask), .text(visit.at.post.text), .int(visit.at.entry),
        ]
    }
}
