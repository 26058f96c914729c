import CunceDomain

/// What stands on the paper of a plan 一村一策.
enum PlanField: String, DeclaredField {
    case title, round, version, objective, measure, workstream, lead, problems, task, owner, due
    case proof, issuer
    case approvedOn = "approved-on"
    case approvedBy = "approved-by"
    case note, head

    var label: Label {
        switch self {
        case .title: Label(zh: "标题", en: "Title")
        case .round: Label(zh: "轮次", en: "Round")
        case .version: Label(zh: "稿次", en: "Version")
        case .objective: Label(zh: "目标", en: "Objective")
        case .measure: Label(zh: "措施", en: "Measure")
        case .workstream: Label(zh: "三推", en: "Workstream")
        case .lead: Label(zh: "牵头岗位", en: "Lead")
        case .problems: Label(zh: "对应问题", en: "Problems")
        case .task: Label(zh: "任务", en: "Task")
        case .owner: Label(zh: "责任岗位", en: "Post")
        case .due: Label(zh: "期限", en: "Due")
        case .proof: Label(zh: "办结凭据", en: "Proof")
        case .issuer: Label(zh: "单位", en: "Town")
        case .approvedOn: Label(zh: "批准日", en: "Approved on")
        case .approvedBy: Label(zh: "批准岗位", en: "Approved by")
        case .note: Label(zh: "批示", en: "Note")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .title: [.divisions, .events(["case.listed.v1"])]
        case .round: [.events(["round.opened.v1"])]
        case .version, .approvedOn, .note: [.events(["plan.approved.v1"])]
        case .approvedBy: [.roles, .postNames, .events(["plan.approved.v1"])]
        case .objective: [.events(["plan.objective-set.v1"])]
        case .measure: [.events(["measure.added.v1", "measure.changed.v1"])]
        case .workstream: [.workstreams, .events(["measure.added.v1", "measure.changed.v1"])]
        case .lead:
            [
                .roles, .postNames,
                .events(["measure.added.v1", "measure.changed.v1", "measure.lead-named.v1"]),
            ]
        case .problems: [.events(["problem.recorded.v1", "measure.added.v1"])]
        case .task, .due, .proof: [.events(["task.added.v1", "task.changed.v1"])]
        case .owner: [.roles, .postNames, .events(["task.added.v1", "task.changed.v1"])]
        case .issuer: [.divisions]
        case .head: [.journal]
        }
    }
}
