package import CunceDomain

extension AskRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownAsk: Notice(.notFound, "refusal.ask.unknown")
        case .alreadySettled(let day):
            Notice(.conflict, "refusal.ask.already-settled", ["day": "\(day)"])
        case .isOnItsWay: Notice(.conflict, "refusal.ask.is-on-its-way")
        case .beforeAsked(let day):
            Notice(.conflict, "refusal.ask.before-asked", ["day": "\(day)"], field: "day")
        case .taskNeedsACase: Notice(.unprocessable, "refusal.ask.task-needs-a-case")
        case .answeredByNobody:
            Notice(.unprocessable, "refusal.ask.answered-by-nobody", field: "by")
        }
    }
}
