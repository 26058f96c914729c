package import CunceDomain

extension RequestRefusal {
    package var notice: Notice {
        switch self {
        case .sameIDOtherContent:
            Notice(.conflict, "refusal.request.same-id-other-content")
        case .happensInTheFuture(let day):
            Notice(
                .unprocessable, "refusal.request.happens-in-the-future", ["day": "\(day)"],
                field: "day")
        case .happenedTooLongAgo(let day):
            Notice(
                .unprocessable, "refusal.request.happened-too-long-ago", ["day": "\(day)"],
                field: "day")
        case .unknownCase:
            Notice(.notFound, "refusal.request.unknown-case")
        case .unknownRound:
            Notice(.notFound, "refusal.request.unknown-round")
        case .roundClosed(let day):
            Notice(.conflict, "refusal.request.round-closed", ["day": "\(day)"])
        case .notListedYet:
            Notice(.conflict, "refusal.request.not-listed-yet")
        case .caseCarriedOver(let day):
            Notice(.conflict, "refusal.request.case-carried-over", ["day": "\(day)"])
        case .notSetUp:
            Notice(.conflict, "refusal.request.not-set-up")
        case .packMissing(let key, let version) where version.isEmpty:
            // At set-up any version will do; none is there.
            Notice(.conflict, "refusal.request.pack-unknown", ["pack": key], field: "pack")
        case .packMissing(let key, let version):
            Notice(
                .conflict, "refusal.request.pack-missing", ["pack": key, "version": version])
        }
    }
}
