package import CunceDomain

extension FormalRequestRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownRequest: Notice(.notFound, "refusal.request.unknown")
        case .alreadyDrafted: Notice(.conflict, "refusal.request.already-drafted")
        case .notAbove: Notice(.unprocessable, "refusal.request.not-above", field: "addressee")
        case .severalMatters:
            Notice(.unprocessable, "refusal.request.several-matters", field: "asked")
        case .askIsOnItsWay: Notice(.conflict, "refusal.request.ask-is-on-its-way")
        case .askIsSettled(let day):
            Notice(.conflict, "refusal.ask.already-settled", ["day": "\(day)"])
        case .samePerson: Notice(.forbidden, "refusal.request.same-person")
        case .alreadySigned(let day):
            Notice(.conflict, "refusal.request.already-signed", ["day": "\(day)"])
        case .changedSinceRead: Notice(.conflict, "refusal.request.changed-since-read")
        case .isReturned: Notice(.conflict, "refusal.request.is-returned")
        case .notSigned: Notice(.conflict, "refusal.request.not-signed")
        case .beforeSigned(let day):
            Notice(.conflict, "refusal.request.before-signed", ["day": "\(day)"], field: "day")
        case .beforeSent(let day):
            Notice(.conflict, "refusal.request.before-sent", ["day": "\(day)"], field: "day")
        case .alreadySent(let day):
            Notice(.conflict, "refusal.request.already-sent", ["day": "\(day)"])
        case .notSent: Notice(.conflict, "refusal.request.not-sent")
        case .addressedToOthers: Notice(.forbidden, "refusal.request.addressed-to-others")
        case .alreadyAnswered(let day):
            Notice(.conflict, "refusal.request.already-answered", ["day": "\(day)"])
        case .isDropped: Notice(.conflict, "refusal.request.is-dropped")
        }
    }
}
