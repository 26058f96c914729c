package import CunceDomain

extension ListingRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .alreadyListed:
            Notice(.conflict, "refusal.listing.already-listed", field: "village")
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
        case .notAVillage:
            Notice(.unprocessable, "refusal.listing.not-a-village", field: "village")
        }
    }
}
