import CunceDomain

extension PaperRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownPaper: Notice(.notFound, "refusal.paper.unknown-paper")
        case .madeHere(let kind):
            Notice(
                .conflict, kind == .plan ? "refusal.paper.made-plan" : "refusal.paper.made-brief")
        case .ofOthers: Notice(.forbidden, "refusal.paper.of-others")
        case .beforeTheRound(let opens):
            said("refusal.paper.before-the-round", ["opens": "\(opens)"], at: "day")
        case .otherPeriod(let each): said(Self.periodKey(each), at: "period")
        case .periodAhead(let period):
            said("refusal.paper.period-ahead", ["period": "\(period)"], at: "period")
        case .needsPlace: said("refusal.paper.needs-place", at: "place")
        case .takesNoPlace: said("refusal.paper.takes-no-place", at: "place")
        case .needsPost: said("refusal.paper.needs-post", at: "post")
        case .takesNoPost: said("refusal.paper.takes-no-post", at: "post")
        case .notOneOfThePosts: said("refusal.paper.not-one-of-the-posts", at: "post")
        case .notOneOfYours: said("refusal.paper.not-one-of-yours", at: "place")
        case .alreadyOut(let day):
            Notice(.conflict, "refusal.paper.already-out", ["on": "\(day)"])
        case .unreadableNumber(let example):
            said("refusal.paper.unreadable-number", ["example": example], at: "number")
        case .numberTaken(let number, let day):
            said(
                "refusal.paper.number-taken", ["number": number, "on": "\(day)"], at: "number")
        }
    }

    private func said(
        _ key: String, _ values: [String: String] = [:], at field: String
    ) -> Notice {
        Notice(.unprocessable, key, values, field: field)
    }

    private static func periodKey(_ each: Period.Unit?) -> String {
        switch each {
        case nil: "refusal.paper.takes-no-period"
        case .year: "refusal.paper.needs-year"
        case .halfYear: "refusal.paper.needs-half-year"
        case .quarter: "refusal.paper.needs-quarter"
        case .month: "refusal.paper.needs-month"
        case .week: "refusal.paper.needs-week"
        }
    }
}
