package import CunceDomain

extension ScreeningRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownStage: Notice(.notFound, "refusal.screening.unknown-stage")
        case .isTheDecision: Notice(.conflict, "refusal.screening.is-the-decision")
        case .ofOthers: Notice(.forbidden, "refusal.screening.of-others")
        case .outsideThePeriod(let opens, let closes):
            Notice(
                .unprocessable, "refusal.screening.outside-the-period",
                ["opens": "\(opens)", "closes": "\(closes)"], field: "day")
        case .notOneOfYours: said("refusal.screening.not-one-of-yours", at: "villages")
        case .nothingSaid: said("refusal.screening.nothing-said", at: "examined")
        case .moreThanExamined(let examined, let goOn):
            said(
                "refusal.screening.more-than-examined",
                ["examined": "\(examined)", "count": "\(goOn)"],
                at: "examined")
        case .countsNothing: said("refusal.screening.counts-nothing", at: "found")
        case .notACount(let field): said("refusal.screening.not-a-count", at: field)
        case .actedInAnother: Notice(.forbidden, "refusal.screening.acted-in-another")
        case .outOfTurn: said("refusal.screening.out-of-turn", at: "reason")
        }
    }

    private func said(
        _ key: String, _ values: [String: String] = [:], at field: String
    ) -> Notice {
        Notice(.unprocessable, key, values, field: field)
    }
}
