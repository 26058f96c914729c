package import CunceDomain

extension DiagnosisRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownType:
            Notice(.unprocessable, "refusal.diagnosis.unknown-type", field: "type")
        case .sinceLiesAhead(let day):
            Notice(
                .unprocessable, "refusal.diagnosis.since-lies-ahead", ["day": "\(day)"],
                field: "since")
        case .voicesOutOfRange:
            Notice(.unprocessable, "refusal.diagnosis.voices-out-of-range", field: "voices")
        case .dimensionHoldsProblems(let dimension, let count):
            Notice(
                .conflict, "refusal.diagnosis.dimension-holds-problems", ["count": "\(count)"],
                words: ["dimension": dimension.wordsKey], field: "dimension")
        case .dimensionsMissing(let dimensions):
            Self.missing(dimensions)
        case .alreadySubmitted(let day):
            Notice(.conflict, "refusal.diagnosis.already-submitted", ["day": "\(day)"])
        case .unknownProblem:
            Notice(.notFound, "refusal.diagnosis.unknown-problem")
        case .alreadyVerified:
            Notice(.conflict, "refusal.diagnosis.already-verified")
        case .severityUnchanged:
            Notice(.unprocessable, "refusal.diagnosis.severity-unchanged", field: "severity")
        case .doerVerifies:
            Notice(.forbidden, "refusal.diagnosis.doer-verifies")
        case .tasksUnfinished(let count):
            Notice(.conflict, "refusal.diagnosis.tasks-unfinished", ["count": "\(count)"])
        }
    }

    /// Names the dimensions, which a count would leave the reader to look for.
    private static func missing(_ dimensions: [Dimension]) -> Notice {
        let keys = dimensions.map(\.wordsKey)
        return switch keys.count {
        case 1:
            Notice(
                .unprocessable, "refusal.diagnosis.one-dimension-missing",
                words: ["first": keys[0]])
        case 2:
            Notice(
                .unprocessable, "refusal.diagnosis.two-dimensions-missing",
                words: ["first": keys[0], "second": keys[1]])
        case 3:
            Notice(
                .unprocessable, "refusal.diagnosis.three-dimensions-missing",
                words: ["first": keys[0], "second": keys[1], "third": keys[2]])
        default:
            Notice(.unprocessable, "refusal.diagnosis.all-dimensions-missing")
        }
    }
}

extension Dimension {
    /// Key of what the dimension is called.
    fileprivate var wordsKey: String { "dimension.\(rawValue)" }
}
