import CunceDomain

/// What a brief tells of, in the order of the paper: each is one part that can be cut.
enum BriefPiece: CaseIterable {
    case news, amends, problems, next, coordination, instructions

    var section: SectionKey {
        switch self {
        case .news, .amends: "progress"
        case .problems: "problems"
        case .next: "next"
        case .coordination: "coordination"
        case .instructions: "instructions"
        }
    }

    /// Said where there is nothing.
    var none: BriefSentence? {
        switch self {
        case .news: .progressNone
        case .amends: nil
        case .problems: .problemsNone
        case .next: .nextNone
        case .coordination: .coordinationNone
        case .instructions: .instructionsNone
        }
    }

    /// Counts what does not fit.
    var more: BriefSentence {
        switch self {
        case .news: .progressMore
        case .amends: .progressMoreCorrected
        case .problems: .problemsMore
        case .next: .nextMore
        case .coordination: .coordinationMore
        case .instructions: .instructionsMore
        }
    }

    var comesFirst: Bool {
        switch self {
        case .amends, .coordination, .instructions: true
        case .news, .problems, .next: false
        }
    }
}
