import CunceDomain

/// What is printed on a field sheet 下村单.
enum FieldSheetField: String, DeclaredField {
    case village, town, round, week, linked
    case taskNumber = "tasks.number"
    case task = "tasks.task"
    case taskOwner = "tasks.owner"
    case problemNumber = "problems.number"
    case dimension = "problems.dimension"
    case problem = "problems.problem"
    case severity = "problems.severity"

    var label: Label {
        switch self {
        case .village: Label(zh: "村", en: "Village")
        case .town: Label(zh: "单位", en: "Town")
        case .round: Label(zh: "轮次", en: "Round")
        case .week: Label(zh: "周", en: "Week")
        case .linked: Label(zh: "挂钩", en: "Linked")
        case .taskNumber, .problemNumber: Label(zh: "号", en: "No.")
        case .task: Label(zh: "任务", en: "Task")
        case .taskOwner: Label(zh: "谁办、哪天前", en: "Who, by when")
        case .dimension: Label(zh: "方面", en: "Dimension")
        case .problem: Label(zh: "问题", en: "Problem")
        case .severity: Label(zh: "程度", en: "Severity")
        }
    }

    private static let recorded = FieldSource.events([
        "problem.recorded.v1", "problem.verified.v1",
    ])

    var sources: [FieldSource] {
        switch self {
        case .village, .town: [.divisions]
        case .round: [.events(["round.opened.v1"])]
        case .week: [.journal]
        case .linked:
            [.roles, .postNames, .events(["village.linked.v1", "village.link-ended.v1"])]
        case .taskNumber, .task: [.events(["task.added.v1", "task.done.v1"])]
        case .taskOwner:
            [
                .roles, .postNames,
                .events(["task.added.v1", "task.reassigned.v1", "task.rescheduled.v1"]),
            ]
        case .problemNumber, .problem: [Self.recorded]
        case .dimension: [.dimensions, Self.recorded]
        case .severity: [.severities, Self.recorded]
        }
    }
}
