import CunceDomain

/// What stands on the sheet of a huddle 碰头记录单.
enum HuddleSheetField: String, DeclaredField {
    case round, number, town, week
    case heldOn = "held-on"
    case place, absent, review, agenda, minutes, decisions, head

    var label: Label {
        switch self {
        case .round: Label(zh: "轮次", en: "Round")
        case .number: Label(zh: "次数", en: "Number")
        case .town: Label(zh: "单位", en: "Town")
        case .week: Label(zh: "周", en: "Week")
        case .heldOn: Label(zh: "时间", en: "Held on")
        case .place: Label(zh: "地点", en: "Place")
        case .absent: Label(zh: "没到会", en: "Not there")
        case .review: Label(zh: "上次定的，办得怎样", en: "What was decided, and what came of it")
        case .agenda: Label(zh: "这次的议题", en: "Agenda")
        case .minutes: Label(zh: "会上记的", en: "Minutes")
        case .decisions: Label(zh: "会上定的", en: "Decisions")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .round: [.events(["round.opened.v1"])]
        case .number, .week, .heldOn, .place: [.events(["huddle.opened.v1"])]
        case .town: [.divisions]
        case .absent: [.postNames, .events(["huddle.absent.v1"])]
        case .review:
            [
                .divisions, .postNames,
                .events([
                    "huddle.decided.v1", "huddle.errand-settled.v1", "task.done.v1",
                    "task.verified.v1", "task.stuck.v1",
                ]),
            ]
        case .agenda:
            [
                .divisions, .postNames,
                .events([
                    "huddle.topic-added.v1", "huddle.put-off.v1", "task.added.v1", "task.stuck.v1",
                    "visit.recorded.v1", "problem.recorded.v1", "instruction.given.v1",
                ]),
            ]
        case .minutes: [.divisions, .postNames, .events(["huddle.minuted.v1"])]
        case .decisions: [.divisions, .postNames, .events(["huddle.decided.v1"])]
        case .head: [.journal]
        }
    }
}
