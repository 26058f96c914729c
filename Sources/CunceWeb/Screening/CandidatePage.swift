import Mustache

/// A village that was named, and the decision on it 排查对象. Template `candidate`.
package struct CandidatePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let village: TextLink
    /// The round.
    package let round: TextLink
    /// Waiting, listed or not listed.
    package let status: StatusMark
    /// By whom and when. Example: `11月16日 办事处书记 甲 提名`.
    package let named: String
    /// The entry that says so.
    package let namedEntry: TextLink
    /// What speaks for listing it.
    package let grounds: String
    /// What the rules proposed then. Example: `11月16日按方案的规则：提出列入（后进村：集体经济薄弱）`.
    package let proposal: String?
    /// What they find today, while it waits, and from which figures.
    package let now: ProposalNow?
    /// How it was decided; absent while it waits.
    package let decision: CandidateDecision?
    /// The form that lists it, if the reader may decide.
    package let list: DecideCandidateForm?
    /// The form that does not.
    package let decline: DecideCandidateForm?
    /// Why the reader does not decide.
    package let note: String?

    package init(
        shell: ShellModel, village: TextLink, round: TextLink, status: StatusMark, named: String,
        namedEntry: TextLink, grounds: String, proposal: String? = nil, now: ProposalNow? = nil,
        decision: CandidateDecision? = nil, list: DecideCandidateForm? = nil,
        decline: DecideCandidateForm? = nil, note: String? = nil
    ) {
        self.shell = shell
        self.village = village
        self.round = round
        self.status = status
        self.named = named
        self.namedEntry = namedEntry
        self.grounds = grounds
        self.proposal = proposal
        self.now = now
        self.decision = decision
        self.list = list
        self.decline = decline
        self.note = note
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "village": village
        case "round": round
        case "status": status
        case "named": named
        case "namedEntry": namedEntry
        case "grounds": grounds
        case "proposal": proposal.orAbsent
        case "now": now.orAbsent
        case "decision": decision.orAbsent
        case "list": list.orAbsent
        case "decline": decline.orAbsent
        case "note": note.orAbsent
        default: nil
        }
    }
}
