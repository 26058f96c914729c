package import CunceDomain

extension ProjectRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownProject:
            Notice(.notFound, "refusal.project.unknown-project")
        case .problemIsClosed:
            Notice(.conflict, "refusal.project.problem-is-closed", field: "problem")
        case .notASum(let field, let fen):
            Money.notice(fen > 0 ? .tooLarge : .notPositive, field: field)
        case .budgetUnchanged:
            Notice(.unprocessable, "refusal.project.budget-unchanged", field: "budget")
        case .unknownSource:
            Notice(.notFound, "refusal.project.unknown-source")
        case .unknownMilestone:
            Notice(.notFound, "refusal.project.unknown-milestone")
        case .milestoneReached:
            Notice(.conflict, "refusal.project.milestone-reached")
        case .dueBeforeStart(let starts, let due):
            Notice(
                .unprocessable, "refusal.project.due-before-start",
                ["starts": "\(starts)", "due": "\(due)"], field: "due")
        case .dueTooFar(let due):
            Notice(.unprocessable, "refusal.project.due-too-far", ["due": "\(due)"], field: "due")
        case .startsTooFar(let day):
            Notice(
                .unprocessable, "refusal.project.starts-too-far", ["day": "\(day)"],
                field: "starts")
        case .dueUnchanged:
            Notice(.unprocessable, "refusal.project.due-unchanged", field: "due")
        case .alreadyBlocked(let since):
            Notice(.conflict, "refusal.project.already-blocked", ["day": "\(since)"])
        case .notBlocked:
            Notice(.conflict, "refusal.project.not-blocked")
        case .blockedAhead(let day):
            Notice(
                .unprocessable, "refusal.project.blocked-ahead", ["day": "\(day)"],
                field: "since")
        case .stillBlocked:
            Notice(.conflict, "refusal.project.still-blocked")
        case .milestonesOpen(let count):
            Notice(.conflict, "refusal.project.milestones-open", ["count": "\(count)"])
        case .isOver:
            Notice(.conflict, "refusal.project.is-over")
        }
    }
}
