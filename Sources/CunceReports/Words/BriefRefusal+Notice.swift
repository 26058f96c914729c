package import CunceDomain

extension BriefRefusal {
    package var notice: Notice {
        switch self {
        case .noHuddle(let week):
            Notice(.conflict, "refusal.brief.no-huddle", ["week": "\(week)"])
        case .huddleStillOpen(let week):
            Notice(.conflict, "refusal.brief.huddle-still-open", ["week": "\(week)"])
        case .notComposed(let week):
            Notice(.conflict, "refusal.brief.not-composed", ["week": "\(week)"])
        case .alreadySigned(let day):
            Notice(.conflict, "refusal.brief.already-signed", ["day": "\(day)"])
        case .tooLong(let characters, let limit):
            Notice(
                .unprocessable, "refusal.brief.too-long",
                ["characters": "\(characters)", "limit": "\(limit)"])
        case .samePerson:
            Notice(.forbidden, "refusal.brief.same-person")
        }
    }
}
