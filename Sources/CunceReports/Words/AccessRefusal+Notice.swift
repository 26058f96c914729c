package import CunceDomain

extension AccessRefusal {
    package var notice: Notice {
        switch self {
        case .notAllowed(let action):
            Notice(.forbidden, "refusal.access.may-not", words: ["action": action.wordsKey])
        case .decidedByOthers:
            Notice(.forbidden, "refusal.access.decided-by-others")
        }
    }
}
