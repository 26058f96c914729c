import CunceDomain

/// What stands on the papers of one step of the ladder 组织措施文书. Their facts lie in a sealed
/// file; the names of its events are no secret, that there is one is.
enum PersonnelField: String, DeclaredField {
    case subject, rung, ground, facts, evidence, toldBy, toldOn, toldHow, answerBy, checker
    case statement, silence, finding, checked, decider, decided, decidedOn, effect
    case talkedOn, place, talker, recorder, reason, explanation, pointedOut, measures
    case paper, deliveredOn, deliveredHow, objection, reviewer, reviewed, reviewedOn

    var label: Label {
        switch self {
        case .subject: Label(zh: "本人岗位", en: "Post")
        case .rung: Label(zh: "措施", en: "Step")
        case .ground: Label(zh: "事由", en: "Ground")
        case .facts: Label(zh: "事实", en: "Facts")
        case .evidence: Label(zh: "凭据", en: "Evidence")
        case .toldBy: Label(zh: "告知人", en: "Told by")
        case .toldOn: Label(zh: "告知日期", en: "Told on")
        case .toldHow: Label(zh: "告知方式", en: "Told how")
        case .answerBy: Label(zh: "陈述期限", en: "Statement until")
        case .checker: Label(zh: "核实人", en: "Checked by")
        case .statement: Label(zh: "陈述", en: "Statement")
        case .silence: Label(zh: "期满未陈述", en: "No statement")
        case .finding: Label(zh: "核实结果", en: "Finding")
        case .checked: Label(zh: "核实情况", en: "Check")
        case .decider: Label(zh: "决定人", en: "Decided by")
        case .decided: Label(zh: "决定理由", en: "Reason of the decision")
        case .decidedOn: Label(zh: "决定日期", en: "Decided on")
        case .effect: Label(zh: "影响期", en: "Effect")
        case .talkedOn: Label(zh: "谈话时间", en: "Talk on")
        case .place: Label(zh: "谈话地点", en: "Place")
        case .talker: Label(zh: "谈话人", en: "Talk led by")
        case .recorder: Label(zh: "记录人", en: "Recorded by")
        case .reason: Label(zh: "谈话缘由", en: "Reason of the talk")
        case .explanation: Label(zh: "本人解释", en: "Explanation")
        case .pointedOut: Label(zh: "指出的问题", en: "What was pointed out")
        case .measures: Label(zh: "整改措施", en: "Measures")
        case .paper: Label(zh: "送达文书", en: "Paper")
        case .deliveredOn: Label(zh: "送达日期", en: "Delivered on")
        case .deliveredHow: Label(zh: "送达方式", en: "How")
        case .objection: Label(zh: "异议", en: "Objection")
        case .reviewer: Label(zh: "复核人", en: "Reviewed by")
        case .reviewed: Label(zh: "复核意见", en: "Review")
        case .reviewedOn: Label(zh: "复核日期", en: "Reviewed on")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .subject: [.roles, .postNames, .events(["action.proposed.v1"])]
        case .rung, .paper: [.pack("ladder.yaml", "rungs"), .events(["action.proposed.v1"])]
        case .ground: [.pack("ladder.yaml", "grounds"), .events(["action.proposed.v1"])]
        case .facts, .evidence, .checker: [.events(["action.proposed.v1"])]
        case .toldBy, .toldOn, .toldHow, .answerBy: [.events(["action.notified.v1"])]
        case .statement: [.events(["action.stated.v1"])]
        case .silence: [.events(["action.stayed-silent.v1"])]
        case .finding, .checked: [.events(["action.checked.v1"])]
        case .decider: [.events(["action.proposed.v1", "action.decided.v1"])]
        case .decided, .decidedOn: [.events(["action.decided.v1"])]
        case .effect: [.pack("ladder.yaml", "rungs"), .events(["action.decided.v1"])]
        case .talkedOn, .place, .talker, .recorder, .reason, .explanation, .pointedOut, .measures:
            [.events(["action.talked.v1"])]
        case .deliveredOn, .deliveredHow:
            [.events(["action.notified.v1", "action.delivered.v1", "action.reviewed.v1"])]
        case .objection: [.events(["action.objected.v1"])]
        case .reviewer, .reviewed, .reviewedOn: [.events(["action.reviewed.v1"])]
        }
    }
}
