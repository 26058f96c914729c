package import CunceDomain

extension AdoptionRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .alreadyAdopted:
            Notice(.conflict, "refusal.adoption.already-adopted", field: "programme")
        case .warningsOpen(let open):
            Notice(
                .conflict, "refusal.adoption.warnings-open",
                lists: ["warnings": open.map(\.notice)])
        case .lacks(let gaps):
            Notice(
                .conflict, "refusal.adoption.lacks", lists: ["gaps": gaps.map(\.notice)],
                field: "programme")
        case .unknownWarning:
            Notice(.unprocessable, "refusal.adoption.unknown-warning")
        case .alreadyAccepted(let warning):
            Notice(
                .conflict, "refusal.adoption.already-accepted",
                lists: ["warning": [warning.notice]])
        case .notAccepted:
            Notice(.conflict, "refusal.adoption.not-accepted")
        case .nothingAnswered:
            Notice(.unprocessable, "refusal.adoption.nothing-answered")
        }
    }
}

extension WarningID {
    /// One of a list: the rule, and the key it is about.
    var notice: Notice {
        Notice(
            .conflict, "refusal.adoption.warning", ["about": about],
            labels: ["rule": rule.words])
    }
}

extension PackGap {
    /// One of a list: what it is, how it is called now, and how much stands under it.
    package var notice: Notice {
        Notice(
            .conflict, "refusal.adoption.gap", ["key": key, "count": "\(uses)"],
            words: ["kind": kind.wordsKey], labels: ["name": label])
    }
}

extension PackGap.Kind {
    /// Key of the word for it.
    package var wordsKey: String {
        switch self {
        case .problemType: "pack-part.problem-type"
        case .measureKind: "pack-part.measure-kind"
        case .workstream: "pack-part.workstream"
        case .linkSlot: "pack-part.link-slot"
        case .help: "pack-part.help"
        case .role: "pack-part.role"
        }
    }
}
