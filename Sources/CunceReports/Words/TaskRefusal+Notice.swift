package import CunceDomain

extension TaskRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownTask:
            Notice(.notFound, "refusal.task.unknown-task")
        case .unknownMeasure:
            Notice(.unprocessable, "refusal.task.unknown-measure", field: "measure")
        case .unknownOwner:
            Notice(.unprocessable, "refusal.task.unknown-owner", field: "owner")
        case .notFrom(let state):
            Notice(
                .conflict, "refusal.task.not-from",
                words: ["state": "state.\(state.rawValue)"])
        case .doerVerifies:
            Notice(.forbidden, "refusal.task.doer-verifies")
        case .dueBeforeGiven(let given, let due):
            Notice(
                .unprocessable, "refusal.task.due-before-given",
                ["given": "\(given)", "due": "\(due)"], field: "due")
        case .dueTooFar(let due):
            Notice(
                .unprocessable, "refusal.task.due-too-far", ["due": "\(due)"], field: "due")
        case .dueUnchanged:
            Notice(.unprocessable, "refusal.task.due-unchanged", field: "due")
        case .notDiagnosed:
            Notice(.conflict, "refusal.task.not-diagnosed")
        case .problemIsClosed:
            Notice(.conflict, "refusal.task.problem-is-closed")
        case .noLongerDraft:
            Notice(.conflict, "refusal.task.no-longer-draft")
        case .stillDraft:
            Notice(.conflict, "refusal.task.still-draft")
        case .proofIsSet:
            Notice(.conflict, "refusal.task.proof-is-set")
        case .ownerUnchanged:
            Notice(.unprocessable, "refusal.task.owner-unchanged", field: "owner")
        case .ownerIsVacant:
            Notice(.unprocessable, "refusal.task.owner-is-vacant", field: "owner")
        case .ownerOutOfSight:
            Notice(.unprocessable, "refusal.task.owner-out-of-sight", field: "owner")
        case .planIsClosed(let stage):
            Notice(
                .conflict, "refusal.task.plan-is-closed", words: ["stage": stage.wordsKey])
        }
    }
}
