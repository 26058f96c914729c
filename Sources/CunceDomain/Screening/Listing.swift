/// How a village came onto the list of a round: which village, on what grounds, by whom, and
/// what came before and after. 列入
package struct Listing: Equatable, Sendable {
    package private(set) var village: DivisionID?
    package private(set) var town: DivisionID?
    package private(set) var round: RoundID?
    package private(set) var reason = ""
    package private(set) var basis = ""
    package private(set) var listed: Occurrence?
    /// What the rules proposed when it was listed; `nil` where they were not asked.
    package private(set) var proposal: ListingProposal?
    /// Why it was listed although the rules do not find it; empty where they do.
    package private(set) var difference = ""
    /// Who named it before anybody decided; `nil` for a village that was listed directly.
    package private(set) var candidacy: Candidacy?
    /// The village's case that had ended before this one: a relapse names what was tried.
    package private(set) var earlier: CaseID?
    /// Whether it goes on from the earlier case, whose links and open problems came along.
    package private(set) var isCarried = false
    package private(set) var carried: [CarriedProblem] = []
    package private(set) var carriedOver: CarriedOver?

    /// The case goes on in another round, as another case.
    package struct CarriedOver: Equatable, Sendable {
        package let to: CaseID
        package let round: RoundID
        package let basis: String
        package let at: Occurrence
    }

    package init() {}

    /// Listed, and not gone on elsewhere.
    package var isOpen: Bool { listed != nil && carriedOver == nil }

    /// A candidate nobody has decided on.
    package var isWaiting: Bool {
        candidacy != nil && candidacy?.declined == nil && listed == nil
    }

    /// Listed without having been a candidate: the decision stands on its basis alone.
    package var isDirect: Bool { listed != nil && candidacy == nil && !isCarried }

    /// Where a problem came from; `nil` for one that was found here.
    package func origin(of problem: ProblemID) -> ProblemID? {
        carried.first { $0.problem == problem }?.earlier
    }

    package mutating func apply(_ event: ListingEvent, _ at: Occurrence) {
        switch event {
        case .named(let named):
            candidacy = Candidacy(
                village: named.village, town: named.town, round: named.round,
                grounds: named.grounds, named: at, proposal: named.proposal, declined: nil)
        case .listed(let listing):
            village = listing.village
            town = listing.town
            round = listing.round
            reason = listing.reason
            basis = listing.basis
            earlier = listing.earlier
            isCarried = listing.carried != nil
            carried = listing.carried ?? []
            proposal = listing.proposal
            difference = listing.difference ?? ""
            listed = at
        case .declined(let declined):
            candidacy?.declined = .init(
                reason: declined.reason, basis: declined.basis, proposal: declined.proposal,
                difference: declined.difference ?? "", at: at)
        case .carriedOver(let over):
            carriedOver = CarriedOver(to: over.to, round: over.round, basis: over.basis, at: at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: ListingEvent) -> Bool {
        switch event {
        case .named: candidacy == nil && listed == nil
        case .listed: listed == nil && candidacy?.declined == nil
        case .declined: isWaiting
        case .carriedOver: isOpen
        }
    }

    /// Words that a decision was taken on, and a case that came over as it stood, stay as they are.
    func isFixed(_ event: ListingEvent) -> Bool {
        switch event {
        case .named: listed != nil || candidacy?.declined != nil
        case .listed(let listing): listing.carried != nil || carriedOver != nil
        case .declined, .carriedOver: true
        }
    }
}
