import CunceDomain

/// What stands on a county's digest 摘编.
enum DigestField: String, DeclaredField {
    case place, week, town
    case number = "brief.number"
    case signedOn = "brief.signed-on"
    case progress = "brief.progress"
    case problems = "brief.problems"
    case coordination = "brief.coordination"
    case instructionPlace = "instruction.place"
    case instructionDay = "instruction.day"
    case giver = "instruction.giver"
    case words = "instruction.words"
    case owner = "instruction.owner"
    case due = "instruction.due"
    case state = "instruction.state"
    case requestTown = "request.town"
    case matter = "request.matter"
    case addressee = "request.addressee"
    case sentOn = "request.sent-on"
    case head

    var label: Label {
        switch self {
        case .place: Label(zh: "单位", en: "Division")
        case .week: Label(zh: "周", en: "Week")
        case .town, .requestTown: Label(zh: "乡镇", en: "Town")
        case .number: Label(zh: "期号", en: "Number")
        case .signedOn: Label(zh: "签发日", en: "Signed on")
        case .progress: Label(zh: "总体进展", en: "Progress")
        case .problems: Label(zh: "主要问题", en: "Main problems")
        case .coordination: Label(zh: "需要协调的事项", en: "Matters for coordination")
        case .instructionPlace: Label(zh: "哪里", en: "Where")
        case .instructionDay: Label(zh: "批示日", en: "Given on")
        case .giver: Label(zh: "批示领导", en: "Given by")
        case .words: Label(zh: "批示", en: "Instruction")
        case .owner: Label(zh: "责任岗位", en: "Owner")
        case .due: Label(zh: "期限", en: "Due")
        case .state: Label(zh: "办理情况", en: "State")
        case .matter: Label(zh: "事由", en: "Matter")
        case .addressee: Label(zh: "主送", en: "Addressee")
        case .sentOn: Label(zh: "上报日", en: "Sent on")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    private static let composed = FieldSource.events([
        "brief.composed.v1", "brief.edited.v1", "brief.signed.v1",
    ])
    private static let given = FieldSource.events(["instruction.given.v1"])
    private static let assigned = FieldSource.events(["instruction.assigned.v1"])
    private static let drafted = FieldSource.events(["request.drafted.v1", "request.edited.v1"])

    var sources: [FieldSource] {
        switch self {
        case .place, .town, .requestTown: [.divisions]
        case .week, .head: [.journal]
        case .number: [.events(["brief.composed.v1"])]
        case .signedOn: [.events(["brief.signed.v1"])]
        case .progress, .problems, .coordination: [.documents, Self.composed]
        case .instructionPlace: [.divisions, Self.given]
        case .instructionDay, .words: [Self.given]
        case .giver: [.roles, .postNames, Self.given]
        case .owner: [.roles, .postNames, Self.assigned]
        case .due: [Self.assigned]
        case .state:
            [
                .events([
                    "instruction.given.v1", "instruction.assigned.v1", "instruction.reported.v1",
                    "instruction.returned.v1", "task.stuck.v1",
                ])
            ]
        case .matter: [Self.drafted]
        case .addressee: [.roles, .postNames, Self.drafted]
        case .sentOn: [.events(["request.sent.v1"])]
        }
    }
}
