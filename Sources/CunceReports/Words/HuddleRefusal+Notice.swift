package import CunceDomain

extension HuddleRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownHuddle:
            Notice(.notFound, "refusal.huddle.unknown-huddle")
        case .weekHasOne:
            Notice(.conflict, "refusal.huddle.week-has-one", field: "week")
        case .weekLiesAhead(let week):
            Notice(
                .unprocessable, "refusal.huddle.week-lies-ahead", ["week": "\(week)"],
                field: "week")
        case .weekBeforeRound(let opens):
            Notice(
                .unprocessable, "refusal.huddle.week-before-round",
                ["opens": opens.description], field: "week")
        case .alreadyClosed:
            Notice(.conflict, "refusal.huddle.already-closed")
        case .taskNeedsACase:
            Notice(.unprocessable, "refusal.huddle.task-needs-a-case", field: "village")
        }
    }
}
