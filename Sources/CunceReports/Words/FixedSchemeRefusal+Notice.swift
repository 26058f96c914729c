package import CunceDomain

extension FixedSchemeRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownScheme: Notice(.unprocessable, "refusal.scheme.unknown", field: "scheme")
        case .unknownTown: Notice(.unprocessable, "refusal.scheme.unknown-town", field: "town")
        case .otherPeriod(let unit):
            Notice(
                .unprocessable, "refusal.scheme.other-period", words: ["unit": unit.wordsKey],
                field: "period")
        case .periodRuns(let day):
            Notice(.conflict, "refusal.scheme.period-runs", ["day": "\(day)"], field: "period")
        case .tooLate(let day):
            Notice(.unprocessable, "refusal.scheme.too-late", ["day": "\(day)"], field: "period")
        case .paperMissing(let day):
            Notice(
                .unprocessable, "refusal.scheme.paper-missing", ["day": "\(day)"],
                field: "paper")
        case .objectionDays(let least, let most):
            Notice(
                .unprocessable, "refusal.scheme.objection-days",
                ["least": "\(least)", "most": "\(most)"], field: "objectionDays")
        case .notForPosts:
            Notice(.unprocessable, "refusal.scheme.not-for-posts", field: "scheme")
        case .ranksPeople:
            Notice(.unprocessable, "refusal.scheme.ranks-people", field: "scheme")
        case .countsActivity(let facts):
            Notice(
                .unprocessable, "refusal.scheme.counts-activity",
                ["facts": facts.map(\.text).joined(separator: ", ")], field: "scheme")
        }
    }
}

extension Period.Unit {
    /// Key of what a period of this length is called.
    package var wordsKey: String {
        switch self {
        case .year: "period.year"
        case .halfYear: "period.half-year"
        case .quarter: "period.quarter"
        case .month: "period.month"
        case .week: "period.week"
        }
    }
}
