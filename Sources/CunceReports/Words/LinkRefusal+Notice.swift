package import CunceDomain

extension LinkRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownSlot:
            Notice(.unprocessable, "refusal.link.unknown-slot", field: "slot")
        case .unknownPost:
            Notice(.unprocessable, "refusal.link.unknown-post", field: "post")
        case .notOfKind: Notice(.unprocessable, "refusal.link.not-of-kind", field: "slot")
        case .roleMayNotHold:
            Notice(.unprocessable, "refusal.link.role-may-not-hold", field: "post")
        case .alreadyLinked:
            Notice(.conflict, "refusal.link.already-linked", field: "post")
        case .slotIsFull(_, let max):
            Notice(.conflict, "refusal.link.slot-is-full", ["max": "\(max)"], field: "post")
        case .notLinked:
            Notice(.conflict, "refusal.link.not-linked", field: "post")
        case .endsBeforeItBegan(let from):
            Notice(
                .unprocessable, "refusal.link.ends-before-it-began", ["from": "\(from)"],
                field: "until")
        case .termBeforeItBegan(let from):
            Notice(
                .unprocessable, "refusal.link.term-before-it-began", ["from": "\(from)"],
                field: "term")
        case .termUnchanged:
            Notice(.unprocessable, "refusal.link.term-unchanged", field: "term")
        case .termTooFar(let term):
            Notice(
                .unprocessable, "refusal.link.term-too-far", ["term": "\(term)"], field: "term")
        }
    }
}
