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
        }
    }
}
