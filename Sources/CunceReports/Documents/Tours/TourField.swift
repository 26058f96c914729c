import CunceDomain

/// The columns of the list of study tours 参观学习台账, in order.
enum TourField: String, DeclaredField {
    case number, place, from, until, who, aim, cost, payer, learnt, adopted, result

    var label: Label {
        switch self {
        case .number: Label(zh: "序号", en: "No.")
        case .place: Label(zh: "去了哪里", en: "Where to")
        case .from: Label(zh: "起", en: "From")
        case .until: Label(zh: "止", en: "Until")
        case .who: Label(zh: "去的人", en: "Who went")
        case .aim: Label(zh: "去学什么", en: "What to look for")
        case .cost: Label(zh: "费用（元）", en: "Cost (yuan)")
        case .payer: Label(zh: "谁付的", en: "Who paid")
        case .learnt: Label(zh: "学到了什么", en: "What was learnt")
        case .adopted: Label(zh: "带回来办的", en: "What came home")
        case .result: Label(zh: "办得怎样", en: "What came of it")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .number: [.journal]
        case .place, .from, .until, .aim: [.events(["tour.recorded.v1"])]
        case .who: [.roles, .postNames, .events(["tour.recorded.v1"])]
        case .cost, .payer: [.events(["tour.paid.v1"])]
        case .learnt: [.events(["tour.learnt.v1"])]
        case .adopted: [.divisions, .events(["tour.adopted.v1", "task.added.v1"])]
        case .result:
            [.taskStates, .events(["task.started.v1", "task.done.v1", "task.verified.v1"])]
        }
    }
}
