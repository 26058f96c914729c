import CunceDomain

extension Question {
    /// Which key of which file answers it; one of them suffices.
    var answeredBy: Phrase {
        switch self {
        case .listing: "tracks or a quota in screening.yaml"
        case .duties: "cadences in rhythm.yaml, or links in roles.yaml"
        case .proposals:
            "rungs in ladder.yaml, appraisals in appraisal.yaml, or schemes in pay.yaml"
        case .acceptance: "any part of acceptance.yaml"
        case .papers: "papers in papers.yaml"
        }
    }

    /// Those a pack is silent on.
    static func unanswered(by programme: Programme) -> [Question] {
        allCases.filter { question in
            switch question {
            case .listing: !programme.rules.answersListing
            case .duties: programme.cadences.isEmpty && programme.linkSlots.isEmpty
            case .proposals: !programme.rules.answersProposals
            case .acceptance: !programme.rules.answersAcceptance
            case .papers: !programme.rules.answersPapers
            }
        }
    }
}
