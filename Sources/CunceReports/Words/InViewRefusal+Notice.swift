package import CunceDomain

extension InViewRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .notAgreed: Notice(.unprocessable, "refusal.in-view.not-agreed", field: "confirms")
        case .ownConsent: Notice(.forbidden, "refusal.in-view.own-consent")
        case .postMissing: Notice(.unprocessable, "refusal.in-view.post-missing", field: "post")
        case .electedHasNoSuccessor(let kind):
            Notice(
                .unprocessable, "refusal.in-view.elected-has-no-successor",
                words: ["kind": kind.wordsKey], field: "post")
        case .postElsewhere:
            Notice(.unprocessable, "refusal.in-view.post-elsewhere", field: "post")
        case .holdsItAlready:
            Notice(.unprocessable, "refusal.in-view.holds-it-already", field: "post")
        case .tookUpAlready: Notice(.conflict, "refusal.in-view.took-up-already")
        }
    }
}

extension PostKind {
    /// Key of what people call posts of this kind.
    package var wordsKey: String {
        switch self {
        case .party: "personnel.kind-party"
        case .committee: "personnel.kind-committee"
        case .supervision: "personnel.kind-supervision"
        case .collective: "personnel.kind-collective"
        case .employed: "personnel.kind-employed"
        }
    }
}

extension InViewCommand {
    package var done: String {
        switch self {
        case .agree: "done.in-view-agreed"
        case .describe: "done.in-view-described"
        case .offer: "done.in-view-offered"
        case .step: "done.in-view-stepped"
        case .takeUp: "done.in-view-took-up"
        }
    }
}
