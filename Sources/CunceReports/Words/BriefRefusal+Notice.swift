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
        case .field(let fault): fault.notice()
        case .changedSinceRead(let count):
            Notice(.conflict, "refusal.brief.changed-since-read", ["count": "\(count)"])
        case .lineChanged: Notice(.conflict, "refusal.brief.line-changed")
        case .unknownLine: Notice(.notFound, "refusal.brief.unknown-line")
        case .figureChanged(let from, let to, let text):
            Notice(
                .unprocessable, "refusal.brief.figure-changed", ["from": from, "to": to],
                field: text)
        case .figureMissing(let figure, let text):
            Notice(
                .unprocessable, "refusal.brief.figure-missing", ["figure": figure], field: text)
        case .figureAdded(let figure, let text):
            Notice(
                .unprocessable, "refusal.brief.figure-added", ["figure": figure], field: text)
        case .figureWithoutEntry(let figure, let text):
            Notice(
                .unprocessable, "refusal.brief.figure-without-entry", ["figure": figure],
                field: text)
        case .sectionWouldBeEmpty: Notice(.unprocessable, "refusal.brief.section-empty")
        case .isReturned: Notice(.conflict, "refusal.brief.is-returned")
        case .notReturned: Notice(.conflict, "refusal.brief.not-returned")
        case .notSigned: Notice(.conflict, "refusal.brief.not-signed")
        case .beforeSigned(let day):
            Notice(.conflict, "refusal.brief.before-signed", ["day": "\(day)"], field: "day")
        case .beforeSent(let day):
            Notice(.conflict, "refusal.brief.before-sent", ["day": "\(day)"], field: "day")
        case .nobodyChosen: Notice(.unprocessable, "refusal.brief.nobody-chosen", field: "to")
        case .notAbove: Notice(.unprocessable, "refusal.brief.not-above", field: "to")
        case .notSentTo: Notice(.forbidden, "refusal.brief.not-sent-to")
        case .alreadyAcknowledged(let day):
            Notice(.conflict, "refusal.brief.already-acknowledged", ["day": "\(day)"])
        case .samePerson:
            Notice(.forbidden, "refusal.brief.same-person")
        }
    }
}
