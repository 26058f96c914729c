import CunceDomain

extension ReportRefusal {
    package var notice: Notice {
        switch self {
        case .unknownDivision(let code):
            Notice(.notFound, "refusal.report.unknown-division", ["code": code])
        case .unknownRound: Notice(.notFound, "refusal.report.unknown-round")
        case .unknownWeek(let week):
            Notice(.notFound, "refusal.report.unknown-week", ["week": week])
        case .noRound: Notice(.notFound, "refusal.report.no-round")
        case .unknownEntry(let entry):
            Notice(.notFound, "refusal.report.unknown-entry", ["entry": "\(entry)"])
        case .liesAhead(let day):
            Notice(.unprocessable, "refusal.report.lies-ahead", ["day": day.description])
        }
    }
}
