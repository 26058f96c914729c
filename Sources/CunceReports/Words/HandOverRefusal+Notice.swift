package import CunceDomain

extension HandOverRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownPost:
            Notice(.unprocessable, "refusal.hand-over.unknown-post", field: "to")
        case .samePost:
            Notice(.unprocessable, "refusal.hand-over.same-post", field: "to")
        case .receiverIsVacant:
            Notice(.unprocessable, "refusal.hand-over.receiver-is-vacant", field: "to")
        case .otherTown:
            Notice(.unprocessable, "refusal.hand-over.other-town", field: "to")
        case .nothingChosen:
            Notice(.unprocessable, "refusal.hand-over.nothing-chosen")
        case .liesAhead(let day):
            Notice(
                .unprocessable, "refusal.hand-over.lies-ahead", ["day": "\(day)"], field: "on")
        case .beforeTheLink(let village, let from):
            Notice(
                .unprocessable, "refusal.hand-over.before-the-link",
                ["village": village, "from": "\(from)"], field: "on")
        case .notTheirs(let village):
            Notice(.conflict, "refusal.hand-over.not-theirs", ["village": village])
        case .cannotWork:
            Notice(.unprocessable, "refusal.hand-over.cannot-work", field: "to")
        case .outOfSight(let village):
            Notice(
                .unprocessable, "refusal.hand-over.out-of-sight", ["village": village],
                field: "to")
        case .planWaits(let village):
            Notice(.conflict, "refusal.hand-over.plan-waits", ["village": village])
        case .mayNotHold(let village):
            Notice(
                .unprocessable, "refusal.hand-over.may-not-hold", ["village": village],
                field: "to")
        case .holdsAlready(let village):
            Notice(
                .conflict, "refusal.hand-over.holds-already", ["village": village], field: "to")
        case .isFull(let village, let max):
            Notice(
                .conflict, "refusal.hand-over.is-full", ["village": village, "max": "\(max)"],
                field: "to")
        }
    }
}
