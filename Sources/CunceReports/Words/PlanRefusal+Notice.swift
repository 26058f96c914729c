package import CunceDomain

extension PlanRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .notDiagnosed:
            Notice(.conflict, "refusal.plan.not-diagnosed")
        case .incomplete(let gaps):
            Notice(
                .unprocessable, "refusal.plan.incomplete", lists: ["gaps": gaps.map(\.notice)])
        case .nothingChosen:
            Notice(.unprocessable, "refusal.plan.nothing-chosen", field: "kinds")
        case .answersNothing:
            Notice(.unprocessable, "refusal.plan.answers-nothing", field: "problems")
        case .unknownProblem:
            Notice(.unprocessable, "refusal.plan.unknown-problem", field: "problems")
        case .unknownMeasure:
            Notice(.notFound, "refusal.plan.unknown-measure")
        case .unknownWorkstream:
            Notice(.unprocessable, "refusal.plan.unknown-workstream", field: "workstream")
        case .unknownKind:
            Notice(.unprocessable, "refusal.plan.unknown-kind", field: "kinds")
        case .tasksAtWork(let count):
            Notice(
                .unprocessable, "refusal.plan.tasks-at-work", ["count": "\(count)"],
                field: "fate")
        case .unknownPost:
            Notice(.unprocessable, "refusal.plan.unknown-post", field: "lead")
        case .leadOutOfSight:
            Notice(.unprocessable, "refusal.plan.lead-out-of-sight", field: "lead")
        case .notADraft(let stage):
            Notice(
                .conflict, "refusal.plan.not-a-draft", words: ["stage": stage.wordsKey])
        case .notWaiting(let stage):
            Notice(
                .conflict, "refusal.plan.not-waiting", words: ["stage": stage.wordsKey])
        case .notApproved:
            Notice(.conflict, "refusal.plan.not-approved")
        case .nothingInForce:
            Notice(.conflict, "refusal.plan.nothing-in-force")
        case .alreadyApproved(let version, let day):
            Notice(
                .conflict, "refusal.plan.already-approved",
                ["version": "\(version)", "day": "\(day)"])
        case .handedInAgain:
            Notice(.conflict, "refusal.plan.handed-in-again")
        case .handedInByOther:
            Notice(.forbidden, "refusal.plan.handed-in-by-other")
        case .samePerson:
            Notice(.forbidden, "refusal.plan.same-person")
        }
    }
}

extension PlanGap {
    /// What is missing, by its title.
    package var notice: Notice {
        switch self {
        case .noMeasure: Notice(.unprocessable, "plan.block-measures")
        case .noLead(_, let title):
            Notice(.unprocessable, "plan.block-lead", ["measure": title])
        case .noTask(_, let title):
            Notice(.unprocessable, "plan.block-task", ["measure": title])
        case .noAnswer(_, let title):
            Notice(.unprocessable, "plan.block-problem", ["problem": title])
        }
    }
}

extension Plan.Stage {
    /// Key of what the page of the plan calls it.
    var wordsKey: String {
        switch self {
        case .draft: "plan.draft"
        case .waiting: "plan.waiting"
        case .approved: "plan.approved"
        }
    }
}
