package import CunceDomain

extension PlanRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .notDiagnosed:
            Notice(.conflict, "refusal.plan.not-diagnosed")
        case .noMeasures:
            Notice(.unprocessable, "refusal.plan.no-measures")
        case .measuresWithoutLead(let measures):
            Notice(
                .unprocessable, "refusal.plan.measures-without-lead",
                ["count": "\(measures.count)"])
        case .problemsUnanswered(let problems):
            Notice(
                .unprocessable, "refusal.plan.problems-unanswered",
                ["count": "\(problems.count)"])
        case .answersNothing:
            Notice(.unprocessable, "refusal.plan.answers-nothing", field: "problems")
        case .unknownProblem:
            Notice(.unprocessable, "refusal.plan.unknown-problem", field: "problems")
        case .unknownMeasure:
            Notice(.notFound, "refusal.plan.unknown-measure")
        case .unknownWorkstream:
            Notice(.unprocessable, "refusal.plan.unknown-workstream", field: "workstream")
        case .unknownPost:
            Notice(.unprocessable, "refusal.plan.unknown-post", field: "lead")
        case .notADraft(let stage):
            Notice(
                .conflict, "refusal.plan.not-a-draft", words: ["stage": stage.wordsKey])
        case .notWaiting(let stage):
            Notice(
                .conflict, "refusal.plan.not-waiting", words: ["stage": stage.wordsKey])
        case .notApproved:
            Notice(.conflict, "refusal.plan.not-approved")
        case .samePerson:
            Notice(.forbidden, "refusal.plan.same-person")
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
