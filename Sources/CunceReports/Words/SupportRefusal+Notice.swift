package import CunceDomain

extension SupportRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownHelp:
            Notice(.unprocessable, "refusal.support.unknown-help", field: "help")
        case .unknownPost:
            Notice(.unprocessable, "refusal.support.unknown-post", field: "post")
        case .roleMayNotGive:
            Notice(.unprocessable, "refusal.support.role-may-not-give", field: "post")
        case .alreadyPaired:
            Notice(.conflict, "refusal.support.already-paired", field: "post")
        case .helpIsFull(_, let max):
            Notice(.conflict, "refusal.support.help-is-full", ["max": "\(max)"], field: "post")
        case .notPaired:
            Notice(.conflict, "refusal.support.not-paired", field: "post")
        case .termBeforeItBegins(let from):
            Notice(
                .unprocessable, "refusal.support.term-before-it-begins", ["from": "\(from)"],
                field: "term")
        case .endsBeforeItBegan(let from):
            Notice(
                .unprocessable, "refusal.support.ends-before-it-began", ["from": "\(from)"],
                field: "until")
        }
    }
}
