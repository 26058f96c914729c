package import CunceDomain

extension CorrectionRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownEntry:
            Notice(.notFound, "refusal.correction.unknown-entry")
        case .isAnAmendment:
            Notice(.conflict, "refusal.correction.is-an-amendment")
        case .alreadyWithdrawn:
            Notice(.conflict, "refusal.correction.already-withdrawn")
        case .nothingChanged:
            Notice(.unprocessable, "refusal.correction.nothing-changed")
        case .cannotRead(let field):
            Notice(
                .unprocessable, "refusal.correction.cannot-read",
                words: ["field": FieldWords.key(of: field)], field: field)
        case .othersLeanOnIt(let entries):
            Notice(
                .conflict, "refusal.correction.others-lean-on-it",
                ["count": "\(entries.count)"])
        case .standsForGood:
            Notice(.forbidden, "refusal.correction.stands-for-good")
        case .tooLateToUndo:
            Notice(.conflict, "refusal.correction.too-late-to-undo")
        }
    }
}
