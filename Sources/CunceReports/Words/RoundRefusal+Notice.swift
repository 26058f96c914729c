package import CunceDomain

extension RoundRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownDivision:
            Notice(.unprocessable, "refusal.round.unknown-division", field: "division")
        case .notATownOrCounty:
            Notice(.unprocessable, "refusal.round.not-a-town-or-county", field: "division")
        case .closesBeforeItOpens(let opens, let closes):
            Notice(
                .unprocessable, "refusal.round.closes-before-it-opens",
                ["opens": "\(opens)", "closes": "\(closes)"], field: "closes")
        case .tooLong:
            Notice(.unprocessable, "refusal.round.too-long", field: "closes")
        case .alreadyOpen:
            Notice(.conflict, "refusal.round.already-open")
        case .alreadyClosed(let day):
            Notice(.conflict, "refusal.round.already-closed", ["day": "\(day)"])
        case .notYetBegun(let opens):
            Notice(
                .unprocessable, "refusal.round.not-yet-begun", ["opens": "\(opens)"],
                field: "day")
        case .nothingChosen:
            Notice(.unprocessable, "refusal.round.nothing-chosen", field: "cases")
        case .carriesIntoItself:
            Notice(.unprocessable, "refusal.round.carries-into-itself", field: "into")
        case .carriesElsewhere:
            Notice(.unprocessable, "refusal.round.carries-elsewhere", field: "into")
        case .carriesIntoClosed(let day):
            Notice(
                .unprocessable, "refusal.round.carries-into-closed", ["day": "\(day)"],
                field: "into")
        case .carriesOutsideThePeriod(let opens, let closes):
            Notice(
                .unprocessable, "refusal.round.carries-outside-the-period",
                ["opens": "\(opens)", "closes": "\(closes)"], field: "day")
        case .notOpenHere:
            Notice(.conflict, "refusal.round.not-open-here", field: "cases")
        case .alreadyThere:
            Notice(.conflict, "refusal.round.already-there", field: "cases")
        case .warningsOpen(let open):
            Notice(
                .conflict, "refusal.round.warnings-open",
                lists: ["warnings": open.map(\.notice)])
        case .sameVersion:
            Notice(.unprocessable, "refusal.round.same-version", field: "version")
        case .beforeTheVersion(let began):
            Notice(
                .unprocessable, "refusal.round.before-the-version", ["day": "\(began)"],
                field: "day")
        case .lacks(let gaps):
            Notice(
                .conflict, "refusal.round.lacks", lists: ["gaps": gaps.map(\.notice)],
                field: "version")
        }
    }
}
