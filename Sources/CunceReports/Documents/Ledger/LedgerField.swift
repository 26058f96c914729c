import CunceDomain

/// The columns of the ledger 整治台账, in order.
enum LedgerField: String, DeclaredField {
    case number, code, village, stage, dimension, type, problem, severity, since, evidence
    case measures, tasks, links, helps, owner, due, progress, state
    case solvedOn = "solved-on"
    case verifiedOn = "verified-on"

    var label: Label {
        switch self {
        case .number: Label(zh: "序号", en: "No.")
        case .code: Label(zh: "村代码", en: "Village code")
        case .village: Label(zh: "村", en: "Village")
        case .stage: Label(zh: "阶段", en: "Stage")
        case .dimension: Label(zh: "方面", en: "Dimension")
        case .type: Label(zh: "问题类型", en: "Type")
        case .problem: Label(zh: "具体问题", en: "Problem")
        case .severity: Label(zh: "程度", en: "Severity")
        case .since: Label(zh: "始于", en: "Since")
        case .evidence: Label(zh: "依据", en: "Evidence")
        case .measures: Label(zh: "整治措施", en: "Measures")
        case .tasks: Label(zh: "具体任务", en: "Tasks")
        case .links: Label(zh: "挂钩责任", en: "Linked posts")
        case .helps: Label(zh: "帮扶力量", en: "Help")
        case .owner: Label(zh: "责任岗位", en: "Owner")
        case .due: Label(zh: "期限", en: "Due")
        case .progress: Label(zh: "进展", en: "Progress")
        case .state: Label(zh: "状态", en: "State")
        case .solvedOn: Label(zh: "解决日", en: "Solved on")
        case .verifiedOn: Label(zh: "核实日", en: "Verified on")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .number: [.journal]
        case .code, .village: [.divisions, .events(["case.listed.v1"])]
        case .stage:
            [.stages, .events(["case.listed.v1", "diagnosis.submitted.v1", "plan.approved.v1"])]
        case .dimension: [.dimensions, .events(["problem.recorded.v1"])]
        case .type: [.problemTypes, .events(["problem.recorded.v1"])]
        case .problem, .since: [.events(["problem.recorded.v1"])]
        case .severity:
            [.severities, .events(["problem.recorded.v1", "problem.regraded.v1"])]
        case .evidence: [.events(["problem.recorded.v1", "problem.evidence-added.v1"])]
        case .measures:
            [.events(["measure.added.v1", "measure.changed.v1", "plan.approved.v1"])]
        case .tasks: [.events(["task.added.v1", "task.changed.v1"])]
        case .links:
            [.links, .postNames, .events(["village.linked.v1", "village.link-ended.v1"])]
        case .helps: [.helps, .postNames, .events(["support.paired.v1", "support.ended.v1"])]
        case .owner: [.roles, .postNames, .events(["problem.owner-named.v1"])]
        case .due:
            [.events(["affair.due-set.v1", "task.added.v1", "task.rescheduled.v1"])]
        case .progress:
            [
                .taskStates,
                .events(["task.done.v1", "task.verified.v1", "task.stuck.v1", "task.added.v1"]),
            ]
        case .state:
            [
                .events([
                    "problem.recorded.v1", "problem.solved.v1", "problem.verified.v1",
                    "problem.returned.v1", "problem.reopened.v1",
                ])
            ]
        case .solvedOn: [.events(["problem.solved.v1"])]
        case .verifiedOn: [.events(["problem.verified.v1"])]
        }
    }
}
