import CunceDomain

/// What stands on the sheet of a huddle 碰头记录单.
enum HuddleSheetField: String, DeclaredField {
    case round, number, town, week
    case heldOn = "held-on"
    case place, absent
    case reviewPlace = "review.place"
    case reviewDecided = "review.decided"
    case reviewOwner = "review.owner"
    case reviewResult = "review.result"
    case agendaKind = "agenda.kind"
    case agendaPlace = "agenda.place"
    case agendaMatter = "agenda.matter"
    case agendaPost = "agenda.post"
    case agendaDays = "agenda.days"
    case minutesPlace = "minutes.place"
    case minutesText = "minutes.text"
    case minutesBy = "minutes.by"
    case decisionsPlace = "decisions.place"
    case decisionsText = "decisions.text"
    case decisionsOwner = "decisions.owner"
    case head

    var label: Label {
        switch self {
        case .round: Label(zh: "轮次", en: "Round")
        case .number: Label(zh: "次数", en: "Number")
        case .town: Label(zh: "单位", en: "Town")
        case .week: Label(zh: "周", en: "Week")
        case .heldOn: Label(zh: "时间", en: "Held on")
        case .place: Label(zh: "地点", en: "Place")
        case .absent: Label(zh: "没到会", en: "Not there")
        case .reviewPlace, .agendaPlace, .minutesPlace, .decisionsPlace:
            Label(zh: "哪里", en: "Where")
        case .reviewDecided, .decisionsText: Label(zh: "定了什么", en: "Decided")
        case .reviewOwner, .decisionsOwner: Label(zh: "谁办、哪天前", en: "Who, by when")
        case .reviewResult: Label(zh: "办得怎样", en: "What came of it")
        case .agendaKind: Label(zh: "事由", en: "What is up")
        case .agendaMatter: Label(zh: "什么事", en: "Matter")
        case .agendaPost: Label(zh: "谁", en: "Who")
        case .agendaDays: Label(zh: "天数", en: "Days")
        case .minutesText: Label(zh: "记了什么", en: "Noted")
        case .minutesBy: Label(zh: "谁记的", en: "By")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    private static let decided = FieldSource.events(["huddle.decided.v1"])
    private static let owners: [FieldSource] = [
        .roles, .postNames,
        .events([
            "huddle.decided.v1", "task.added.v1", "task.reassigned.v1", "task.rescheduled.v1",
        ]),
    ]
    private static let onAgenda = FieldSource.events([
        "huddle.topic-added.v1", "huddle.put-off.v1", "huddle.decided.v1", "task.added.v1",
        "task.stuck.v1", "visit.recorded.v1", "problem.recorded.v1", "instruction.given.v1",
    ])

    var sources: [FieldSource] {
        switch self {
        case .round: [.events(["round.opened.v1"])]
        case .number, .week, .heldOn, .place: [.events(["huddle.opened.v1"])]
        case .town: [.divisions]
        case .absent: [.roles, .postNames, .events(["huddle.absent.v1"])]
        case .reviewPlace, .decisionsPlace: [.divisions, Self.decided]
        case .reviewDecided, .decisionsText: [Self.decided]
        case .reviewOwner, .decisionsOwner: Self.owners
        case .reviewResult:
            [
                .taskStates,
                .events([
                    "huddle.errand-settled.v1", "task.done.v1", "task.verified.v1",
                    "task.stuck.v1",
                ]),
            ]
        case .agendaKind, .agendaMatter: [Self.onAgenda]
        case .agendaPlace: [.divisions, Self.onAgenda]
        case .agendaPost: [.roles, .postNames, Self.onAgenda]
        case .agendaDays: [.journal, Self.onAgenda]
        case .minutesPlace: [.divisions, .events(["huddle.minuted.v1"])]
        case .minutesText: [.events(["huddle.minuted.v1"])]
        case .minutesBy: [.roles, .postNames, .events(["huddle.minuted.v1"])]
        case .head: [.journal]
        }
    }
}
