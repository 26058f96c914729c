import CunceDomain
import CunceReports

/// What the rules proposed, in a line: 11月16日按方案的规则：符合列入条件（班子长期缺位、集体经济薄弱）
struct ProposalWords {
    let line: String

    /// - Parameter isForPeople: every fact is told, and the rules leave it to people.
    init(
        _ proposal: ListingProposal, _ programme: Programme, _ texts: Texts, _ call: Call,
        isForPeople: Bool = false
    ) {
        let language = call.language
        let criteria = proposal.criteria.map { key in
            programme.rules.screening?.criterion(key)?.label.text(in: language) ?? key.text
        }
        let key =
            switch proposal.verdict {
            case .yes: "screening.found"
            case .open: isForPeople ? "screening.for-people" : "screening.open"
            case .no: "screening.not-found"
            }
        let values = [
            "day": Days.near(proposal.day, call.today, in: language),
            "verdict": texts.say(key, in: language),
            "criteria": criteria.joined(separator: texts.say("common.list-comma", in: language)),
        ]
        line = texts.say(
            criteria.isEmpty ? "proposal.line" : "proposal.line-criteria", in: language, values)
    }
}
