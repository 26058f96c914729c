package import CunceDomain

extension WeekRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .liesAhead(let week):
            Notice(.unprocessable, "refusal.week.lies-ahead", ["week": "\(week)"])
        case .graceRuns(let week, let until):
            Notice(
                .unprocessable, "refusal.week.grace-runs",
                ["week": "\(week)", "until": "\(until)"])
        case .nothingOwed(let week):
            Notice(.unprocessable, "refusal.week.nothing-owed", ["week": "\(week)"])
        case .unknownObligation:
            Notice(.notFound, "refusal.week.unknown-obligation")
        case .ownObligation:
            Notice(.forbidden, "refusal.week.own-obligation")
        case .alreadyMet:
            Notice(.conflict, "refusal.week.already-met")
        case .wordsMissing:
            Notice(.unprocessable, "refusal.week.words-missing", field: "words")
        case .fromTheRoster:
            Notice(.unprocessable, "refusal.week.from-the-roster", field: "reason")
        }
    }
}
