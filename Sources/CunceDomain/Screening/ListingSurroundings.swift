extension Listing {
    /// What the decision needs to know of the world outside the case.
    package struct Surroundings: Equatable, Sendable {
        package let village: VillageFacts?
        package let round: RoundFacts?
        /// The village's case in the round, open or not.
        package let openCase: CaseID?
        /// The village as a candidate of the round nobody has decided on.
        package let candidate: CaseID?
        /// The village's newest case that has ended, in any round.
        package let earlier: CaseID?
        /// What the rules propose for the village; `nil` where the pack does not say.
        package let proposal: ListingProposal?
        /// People who proposed it, or let it pass the review, in a stage of the screening.
        package let passedOnBy: [PersonID]

        package init(
            village: VillageFacts?, round: RoundFacts?, openCase: CaseID?,
            candidate: CaseID? = nil, earlier: CaseID? = nil,
            proposal: ListingProposal? = nil, passedOnBy: [PersonID] = []
        ) {
            self.village = village
            self.round = round
            self.openCase = openCase
            self.candidate = candidate
            self.earlier = earlier
            self.proposal = proposal
            self.passedOnBy = passedOnBy
        }
    }

    package struct VillageFacts: Equatable, Sendable {
        package let id: DivisionID
        package let town: DivisionID
        package let path: String
        /// 1 province … 5 village.
        package let level: Int

        package init(id: DivisionID, town: DivisionID, path: String, level: Int) {
            self.id = id
            self.town = town
            self.path = path
            self.level = level
        }
    }

    package struct RoundFacts: Equatable, Sendable {
        package let id: RoundID
        package let path: String
        package let opens: CivilDate
        package let closes: CivilDate
        /// The day somebody closed it.
        package let closed: CivilDate?

        package init(
            id: RoundID, path: String, opens: CivilDate, closes: CivilDate,
            closed: CivilDate? = nil
        ) {
            self.id = id
            self.path = path
            self.opens = opens
            self.closes = closes
            self.closed = closed
        }
    }
}
