import CunceDomain

/// What is printed on a field sheet 下村单.
enum FieldSheetField: String, DeclaredField {
    case village, town, round, week, linked, tasks, problems

    var label: Label {
        switch self {
        case .village: Label(zh: "村", en: "Village")
        case .town: Label(zh: "单位", en: "Town")
        case .round: Label(zh: "轮次", en: "Round")
        case .week: Label(zh: "周", en: "Week")
        case .linked: Label(zh: "挂钩", en: "Linked")
        case .tasks: Label(zh: "没办完的任务", en: "Open tasks")
        case .problems: Label(zh: "没解决的问题", en: "Open problems")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .village, .town: [.divisions]
        case .round: [.events(["round.opened.v1"])]
        case .week: [.journal]
        case .linked:
            [.roles, .postNames, .events(["village.linked.v1", "village.link-ended.v1"])]
        case .tasks:
            [
                .roles, .postNames,
                .events(["task.added.v1", "task.rescheduled.v1", "task.done.v1"]),
            ]
        case .problems:
            [.dimensions, .severities, .events(["problem.recorded.v1", "problem.verified.v1"])]
        }
    }
}
