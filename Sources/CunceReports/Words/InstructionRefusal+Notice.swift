package import CunceDomain

extension InstructionRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownInstruction: Notice(.notFound, "refusal.instruction.unknown")
        case .alreadyGiven: Notice(.conflict, "refusal.instruction.already-given")
        case .notAbove: Notice(.unprocessable, "refusal.instruction.not-above", field: "from")
        case .briefNotSent: Notice(.conflict, "refusal.instruction.brief-not-sent")
        case .beforeBriefSent(let day):
            Notice(
                .conflict, "refusal.instruction.before-brief-sent", ["day": "\(day)"], field: "day")
        case .beforeAsked(let day):
            Notice(
                .conflict, "refusal.instruction.before-asked", ["day": "\(day)"], field: "day")
        case .wantedBeforeGiven(let day):
            Notice(
                .unprocessable, "refusal.instruction.wanted-before-given", ["day": "\(day)"],
                field: "wanted")
        case .unknownOwner: Notice(.unprocessable, "refusal.task.unknown-owner", field: "owner")
        case .ownerIsVacant:
            Notice(.unprocessable, "refusal.task.owner-is-vacant", field: "owner")
        case .ownerOutOfSight:
            Notice(.unprocessable, "refusal.instruction.owner-out-of-sight", field: "owner")
        case .dueBeforeGiven(let given, let due):
            Notice(
                .unprocessable, "refusal.task.due-before-given",
                ["given": "\(given)", "due": "\(due)"], field: "due")
        case .dueTooFar(let due):
            Notice(.unprocessable, "refusal.task.due-too-far", ["due": "\(due)"], field: "due")
        case .alreadyAssigned: Notice(.conflict, "refusal.instruction.already-assigned")
        case .notAssigned: Notice(.conflict, "refusal.instruction.not-assigned")
        case .taskUnfinished: Notice(.conflict, "refusal.instruction.task-unfinished")
        case .alreadyReported: Notice(.conflict, "refusal.instruction.already-reported")
        case .beforeGiven(let day):
            Notice(
                .conflict, "refusal.instruction.before-given", ["day": "\(day)"], field: "day")
        case .beforeReturned(let day):
            Notice(
                .conflict, "refusal.instruction.before-returned", ["day": "\(day)"], field: "day")
        case .beforeTaskEnded(let day):
            Notice(
                .conflict, "refusal.instruction.before-task-ended", ["day": "\(day)"], field: "day")
        case .beforeReported(let day):
            Notice(
                .conflict, "refusal.instruction.before-reported", ["day": "\(day)"], field: "day")
        case .notReported: Notice(.conflict, "refusal.instruction.not-reported")
        case .givenByOthers: Notice(.forbidden, "refusal.instruction.given-by-others")
        case .samePerson: Notice(.forbidden, "refusal.instruction.same-person")
        case .alreadyClosed(let day):
            Notice(.conflict, "refusal.instruction.already-closed", ["day": "\(day)"])
        case .notOnPaper: Notice(.conflict, "refusal.instruction.not-on-paper")
        case .scan(let refusal): refusal.notice
        }
    }
}
