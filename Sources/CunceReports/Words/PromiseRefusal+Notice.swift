package import CunceDomain

extension PromiseRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownPromise:
            Notice(.notFound, "refusal.promise.unknown-promise")
        case .unknownArrival:
            Notice(.notFound, "refusal.promise.unknown-arrival")
        case .unknownProblem:
            Notice(.unprocessable, "refusal.promise.unknown-problem", field: "about")
        case .unknownMeasure:
            Notice(.unprocessable, "refusal.promise.unknown-measure", field: "about")
        case .unknownPost:
            Notice(.unprocessable, "refusal.promise.unknown-post", field: "lies-with")
        case .supporterNotPaired:
            Notice(.unprocessable, "refusal.promise.supporter-not-paired", field: "supporter")
        case .notFrom(let state):
            Notice(
                .conflict, "refusal.promise.not-from", words: ["state": state.wordsKey])
        case .reporterConfirms:
            Notice(.forbidden, "refusal.promise.reporter-confirms")
        case .alreadyConfirmed:
            Notice(.conflict, "refusal.promise.already-confirmed")
        case .nothingChanged:
            Notice(.unprocessable, "refusal.promise.nothing-changed", field: "due")
        case .dueBeforeMade(let made, let due):
            Notice(
                .unprocessable, "refusal.promise.due-before-made",
                ["made": "\(made)", "due": "\(due)"], field: "due")
        case .dueTooFar(let due):
            Notice(
                .unprocessable, "refusal.promise.due-too-far", ["due": "\(due)"], field: "due")
        case .amountMissing: Self.amount("refusal.promise.amount-missing")
        case .amountNotAsked: Self.amount("refusal.promise.amount-not-asked")
        case .amountNotPositive: Self.amount("refusal.promise.amount-not-positive")
        case .amountTooLarge(let limit):
            Self.amount("refusal.promise.amount-too-large", ["limit": Money.text(limit)])
        case .moreThanPromised(let left):
            Self.amount("refusal.promise.more-than-promised", ["left": Money.text(left)])
        case .moreThanArrived(let left):
            Self.amount("refusal.promise.more-than-arrived", ["left": Money.text(left)])
        case .lessThanArrived(let arrived):
            Self.amount("refusal.promise.less-than-arrived", ["arrived": Money.text(arrived)])
        }
    }

    /// - Parameter values: amounts in yuan, ready to be read.
    private static func amount(_ key: String, _ values: [String: String] = [:]) -> Notice {
        Notice(.unprocessable, key, values, field: "amount")
    }
}

extension PromiseState {
    /// Key of its words.
    package var wordsKey: String { "promise-state.\(rawValue)" }
}

extension PromiseKind {
    /// Key of its words.
    package var wordsKey: String { "promise-kind.\(rawValue)" }
}
