import CunceDomain

/// What counties ask for about a whole village and no document of ours has a column for.
enum VillageCountField: String, DeclaredField {
    case problems
    case solved = "problems-solved"
    case tasks = "tasks-all"
    case done = "tasks-done"
    case overdue = "tasks-overdue"

    var label: Label {
        switch self {
        case .problems: Label(zh: "问题数", en: "Problems, number")
        case .solved: Label(zh: "已解决问题数", en: "Problems solved, number")
        case .tasks: Label(zh: "任务数", en: "Tasks, number")
        case .done: Label(zh: "已办结任务数", en: "Tasks done, number")
        case .overdue: Label(zh: "逾期任务数", en: "Tasks overdue, number")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .problems: [.events(["problem.recorded.v1"])]
        case .solved: [.events(["problem.solved.v1", "problem.verified.v1"])]
        case .tasks: [.events(["task.added.v1", "task.dropped.v1"])]
        case .done: [.events(["task.done.v1", "task.verified.v1"])]
        case .overdue: [.events(["task.added.v1", "task.rescheduled.v1"])]
        }
    }

    func count(of kase: Case, on day: CivilDate) -> Int {
        let tasks = kase.tasks.all.filter { $0.state != .dropped && !$0.isDraft }
        switch self {
        case .problems: return kase.diagnosis.problems.count
        case .solved: return kase.diagnosis.problems.filter { $0.state != .open }.count
        case .tasks: return tasks.count
        case .done: return tasks.filter { $0.state == .done || $0.state == .verified }.count
        case .overdue: return tasks.filter { kase.daysOverdue($0, on: day) != nil }.count
        }
    }
}
