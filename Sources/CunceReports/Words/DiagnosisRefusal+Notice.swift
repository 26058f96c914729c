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
        case .unknownOwner:
            Notice(.unprocessable, "refusal.diagnosis.unknown-owner", field: "owner")
        case .ownerOutOfSight:
            Notice(.unprocessable, "refusal.diagnosis.owner-out-of-sight", field: "owner")
        case .nothingBrought:
            Notice(.unprocessable, "refusal.diagnosis.nothing-brought", field: "evidence")
        case .unknownEntry(let number):
            Notice(
                .unprocessable, "refusal.diagnosis.unknown-entry", ["number": "\(number)"],
                field: "entry")
        case .entryAlreadyNamed(let number):
            Notice(
                .conflict, "refusal.diagnosis.entry-already-named", ["number": "\(number)"],
                field: "entry")
        case .notALegacyAffair:
            Notice(.unprocessable, "refusal.diagnosis.not-a-legacy-affair")
        case .historyLiesAhead(let day):
            Notice(
                .unprocessable, "refusal.diagnosis.history-lies-ahead", ["day": "\(day)"],
                field: "happened")
        case .dueBeforeToday(let due):
            Notice(
                .unprocessable, "refusal.diagnosis.due-before-today", ["due": "\(due)"],
                field: "due")
        case .dueTooFar(let due):
            Notice(
                .unprocessable, "refusal.diagnosis.due-too-far", ["due": "\(due)"],
                field: "due")
        case .dueUnchanged:
            Notice(.unprocessable, "refusal.diagnosis.due-unchanged", field: "due")
        case .alreadySolved:
            Notice(.conflict, "refusal.diagnosis.already-solved")
        case .notSaidToBeSolved:
            Notice(.conflict, "refusal.diagnosis.not-said-to-be-solved")
        case .notVerified:
            Notice(.conflict, "refusal.diagnosis.not-verified")
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
