package import CunceDomain

extension ListingRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .alreadyListed:
            Notice(.conflict, "refusal.listing.already-listed", field: "village")
        case .alreadyNamed:
            Notice(.conflict, "refusal.listing.already-named", field: "village")
        case .alreadyDecided(let isListed, let day):
            Notice(
                .conflict,
                isListed ? "refusal.listing.was-listed" : "refusal.listing.was-declined",
                ["day": "\(day)"])
        case .notACandidate:
            Notice(.notFound, "refusal.listing.not-a-candidate")
        case .namedByDecider:
            Notice(.forbidden, "refusal.listing.named-by-decider")
        case .decidedBeforeNamed(let day):
            Notice(
                .unprocessable, "refusal.listing.decided-before-named", ["day": "\(day)"],
                field: "day")
        case .roundClosed(let day):
            Notice(
                .conflict, "refusal.listing.round-closed", ["day": "\(day)"], field: "round")
        case .unknownVillage:
            Notice(.unprocessable, "refusal.listing.unknown-village", field: "village")
        case .unknownRound:
            Notice(.unprocessable, "refusal.listing.unknown-round", field: "round")
        case .outsideTheRound:
            Notice(.unprocessable, "refusal.listing.outside-the-round", field: "village")
        case .outsideThePeriod(let opens, let closes):
            Notice(
                .unprocessable, "refusal.listing.outside-the-period",
                ["opens": "\(opens)", "closes": "\(closes)"], field: "day")
        case .saysNotWhyItDiffers(let isListed):
            Notice(
                .unprocessable,
                isListed ? "refusal.listing.differs-listed" : "refusal.listing.differs-declined",
                field: "difference")
        case .passedOnByDecider:
            Notice(.forbidden, "refusal.listing.passed-on-by-decider")
        case .notAVillage:
            Notice(.unprocessable, "refusal.listing.not-a-village", field: "village")
        }
    }
}
