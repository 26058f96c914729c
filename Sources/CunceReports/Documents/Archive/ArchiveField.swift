import CunceDomain

/// What is in the archive of a round 轮次存档: other documents, and the lists of the round.
enum ArchiveField: String, DeclaredField {
    case briefs, plans, villages, tasks, problems, links, visits, candidates
    case goesOn = "goes-on"
    case supporters, promises, projects, manifest

    var label: Label {
        switch self {
        case .briefs: Label(zh: "各期专报", en: "Briefs")
        case .plans: Label(zh: "各村的策", en: "Plans")
        case .villages: Label(zh: "整顿对象", en: "Villages")
        case .tasks: Label(zh: "任务", en: "Tasks")
        case .problems: Label(zh: "问题", en: "Problems")
        case .links: Label(zh: "挂钩", en: "Links")
        case .visits: Label(zh: "走访", en: "Visits")
        case .candidates: Label(zh: "排查对象", en: "Candidates")
        case .goesOn: Label(zh: "转入下轮", en: "What goes on")
        case .supporters: Label(zh: "帮扶", en: "Supporters")
        case .promises: Label(zh: "承诺", en: "Promises")
        case .projects: Label(zh: "项目", en: "Projects")
        case .manifest: Label(zh: "清单和校验", en: "Manifest and checksums")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .briefs: [.events(["brief.composed.v1", "brief.signed.v1"])]
        case .plans: [.events(["plan.approved.v1"])]
        case .villages: [.divisions, .stages, .events(["case.listed.v1"])]
        case .tasks:
            [.taskStates, .events(["task.added.v1", "task.done.v1", "task.verified.v1"])]
        case .problems: [.problemTypes, .events(["problem.recorded.v1", "problem.verified.v1"])]
        case .links: [.links, .postNames, .events(["village.linked.v1", "village.link-ended.v1"])]
        case .visits: [.events(["visit.recorded.v1"])]
        case .candidates: [.events(["case.named.v1", "case.declined.v1"])]
        case .goesOn: [.events(["case.carried-over.v1", "case.listed.v1"])]
        case .supporters: [.helps, .postNames, .events(["support.paired.v1", "support.ended.v1"])]
        case .promises: [.events(["promise.made.v1", "promise.arrived.v1", "promise.used.v1"])]
        case .projects: [.events(["project.opened.v1", "project.milestone-reached.v1"])]
        case .manifest: [.journal, .events(["round.opened.v1", "round.closed.v1"])]
        }
    }
}
