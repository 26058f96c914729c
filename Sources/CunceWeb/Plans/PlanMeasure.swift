import Mustache

/// One measure with its tasks.
package struct PlanMeasure: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `m1`.
    package let key: String
    /// What is done. Example: `返回地逐户核清`.
    package let title: String
    /// The workstream. Example: `重点难题`.
    package let workstream: String
    /// Who leads it. Example: `班子成员 乙`.
    package let lead: String
    /// The problems it answers.
    package let problems: [TextLink]
    /// Its tasks.
    package let tasks: [PlanTask]
    /// Adds one.
    package let addTask: AddTaskForm?

    package init(
        key: String, title: String, workstream: String, lead: String, problems: [TextLink],
        tasks: [PlanTask], addTask: AddTaskForm? = nil
    ) {
        self.key = key
        self.title = title
        self.workstream = workstream
        self.lead = lead
        self.problems = problems
        self.tasks = tasks
        self.addTask = addTask
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "title": title
        case "workstream": workstream
        case "lead": lead
        case "problems": problems
        case "tasks": tasks
        case "addTask": addTask.orAbsent
        default: nil
        }
    }
}
