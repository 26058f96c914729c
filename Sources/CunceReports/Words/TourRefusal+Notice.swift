package import CunceDomain

extension TourRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownTour: Notice(.notFound, "refusal.tour.unknown-tour")
        case .nobodyWent:
            Notice(.unprocessable, "refusal.tour.nobody-went", field: "participants")
        case .tooManyWent(let limit):
            Notice(
                .unprocessable, "refusal.tour.too-many-went", ["limit": "\(limit)"],
                field: "participants")
        case .unknownPost:
            Notice(.unprocessable, "refusal.tour.unknown-post", field: "participants")
        case .endsBeforeItBegins(let from):
            Notice(
                .unprocessable, "refusal.tour.ends-before-it-begins", ["from": "\(from)"],
                field: "until")
        case .tooLong(let days):
            Notice(
                .unprocessable, "refusal.tour.too-long", ["days": "\(days)"], field: "until")
        case .liesAhead(let day):
            Notice(.unprocessable, "refusal.tour.lies-ahead", ["day": "\(day)"], field: "until")
        case .outsideTheRound(let opens):
            Notice(
                .unprocessable, "refusal.tour.outside-the-round", ["opens": "\(opens)"],
                field: "until")
        case .amountImpossible:
            Notice(.unprocessable, "refusal.tour.amount-impossible", field: "amount")
        case .nothingNew:
            Notice(.unprocessable, "refusal.tour.nothing-new", field: "learnt")
        case .unknownCase:
            Notice(.unprocessable, "refusal.tour.unknown-case", field: "village")
        case .unknownTask: Notice(.unprocessable, "refusal.tour.unknown-task", field: "task")
        case .alreadyAdopted: Notice(.conflict, "refusal.tour.already-adopted", field: "task")
        }
    }
}
