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
        case .noAgendaYet(let week, let next):
            Notice(
                .unprocessable, "refusal.huddle.no-agenda-yet",
                ["week": "\(week)", "next": "\(next)"], field: "week")
        case .alreadyClosed:
            Notice(.conflict, "refusal.huddle.already-closed")
        case .taskNeedsACase:
            Notice(.unprocessable, "refusal.huddle.task-needs-a-case", field: "village")
        case .errandHasAVillage:
            Notice(.unprocessable, "refusal.huddle.errand-has-a-village", field: "village")
        case .errandOutOfSight:
            Notice(.unprocessable, "refusal.huddle.errand-out-of-sight", field: "owner")
        case .errandDueInThePast(let day):
            Notice(
                .unprocessable, "refusal.huddle.errand-due-in-the-past", ["due": "\(day)"],
                field: "due")
        case .unknownPost:
            Notice(.unprocessable, "refusal.huddle.unknown-post", field: "post")
        case .alreadyAbsent:
            Notice(.conflict, "refusal.huddle.already-absent", field: "post")
        case .noErrand:
            Notice(.notFound, "refusal.huddle.no-errand")
        case .alreadySettled(let day):
            Notice(.conflict, "refusal.huddle.already-settled", ["day": "\(day)"])
        case .noMatter:
            Notice(.conflict, "refusal.huddle.no-matter")
        case .alreadyPutOff:
            Notice(.conflict, "refusal.huddle.already-put-off")
        case .weekIsOver(let week):
            Notice(
                .unprocessable, "refusal.huddle.week-is-over", ["week": "\(week)"],
                field: "topic")
        }
    }
}
