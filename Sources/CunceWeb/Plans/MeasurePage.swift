import Mustache

/// One measure of a draft, with everything that can be changed about it. Template
/// `plan-measure`.
package struct MeasurePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The plan.
    package let planHref: String
    /// The measure.
    package let title: String
    /// Prefix of the fields of a new task. Example: `new`.
    package let key: String
    /// Writes it anew.
    package let change: AddMeasureForm
    /// Its tasks that are still a draft.
    package let tasks: [DraftTask]
    /// Its tasks that were approved or begun.
    package let approved: [PlanTask]
    /// Adds a task.
    package let addTask: AddTaskForm
    /// Takes it out of the plan.
    package let remove: RemoveMeasureForm

    package init(
        shell: ShellModel, villageName: String, villageHref: String, planHref: String,
        title: String, key: String, change: AddMeasureForm, tasks: [DraftTask],
        approved: [PlanTask], addTask: AddTaskForm, remove: RemoveMeasureForm
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.planHref = planHref
        self.title = title
        self.key = key
        self.change = change
        self.tasks = tasks
        self.approved = approved
        self.addTask = addTask
        self.remove = remove
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "planHref": planHref
        case "title": title
        case "key": key
        case "change": change
        case "tasks": tasks
        case "approved": approved
        case "addTask": addTask
        case "remove": remove
        default: nil
        }
    }
}
