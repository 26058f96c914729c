import Mustache

/// One measure with its tasks.
package struct PlanMeasure: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `m1`.
    package let key: String
    /// What is done. Example: `返回地逐户核清`.
    package let title: String
    /// Who leads it. Example: `班子成员 乙`.
    package let lead: String?
    /// The problems it answers.
    package let problems: [PlanProblem]
    /// Its tasks.
    package let tasks: [PlanTask]
    /// The page on which it and its tasks are changed.
    package let editHref: String?
    /// Names who leads it, where nobody does.
    package let nameLead: PlanLeadForm?
    /// Adds a task.
    package let addTask: AddTaskForm?

    package init(
        key: String, title: String, lead: String? = nil, problems: [PlanProblem],
        tasks: [PlanTask], editHref: String? = nil, nameLead: PlanLeadForm? = nil,
        addTask: AddTaskForm? = nil
    ) {
        self.key = key
        self.title = title
        self.lead = lead
        self.problems = problems
        self.tasks = tasks
        self.editHref = editHref
        self.nameLead = nameLead
        self.addTask = addTask
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "title": title
        case "lead": lead.orAbsent
        case "problems": problems
        case "tasks": tasks
        case "editHref": editHref.orAbsent
        case "nameLead": nameLead.orAbsent
        case "addTask": addTask.orAbsent
        default: nil
        }
    }
}
