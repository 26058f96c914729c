import Mustache

/// How it was decided on a candidate.
package struct CandidateDecision: MustacheParent, Equatable, Sendable {
    /// By whom and when. Example: `11月18日 镇党委书记 定：不列入`.
    package let line: String
    /// Why.
    package let reason: String
    /// The meeting or paper.
    package let basis: String
    /// What the rules proposed on the day of the decision.
    package let proposal: String?
    /// Why it was decided otherwise.
    package let difference: String?
    /// The entry.
    package let entry: TextLink

    package init(
        line: String, reason: String, basis: String, proposal: String? = nil,
        difference: String? = nil, entry: TextLink
    ) {
        self.line = line
        self.reason = reason
        self.basis = basis
        self.proposal = proposal
        self.difference = difference
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "reason": reason
        case "basis": basis
        case "proposal": proposal.orAbsent
        case "difference": difference.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
