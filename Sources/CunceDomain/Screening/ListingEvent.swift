/// What can happen to the list.
package enum ListingEvent: Equatable, Sendable {
    case named(Named)
    case listed(Listed)
    case declined(Declined)
    case carriedOver(CarriedOver)

    package struct Named: Codable, Equatable, Sendable {
        package var village: DivisionID
        package var town: DivisionID
        package var round: RoundID
        package var grounds: String
        /// What the rules proposed; absent where the pack does not say who is listed.
        package var proposal: ListingProposal?

        package init(
            village: DivisionID, town: DivisionID, round: RoundID, grounds: String,
            proposal: ListingProposal? = nil
        ) {
            self.village = village
            self.town = town
            self.round = round
            self.grounds = grounds
            self.proposal = proposal
        }
    }

    package struct Listed: Codable, Equatable, Sendable {
        package var village: DivisionID
        package var town: DivisionID
        package var round: RoundID
        package var reason: String
        package var basis: String
        /// The village's case that had ended before.
        package var earlier: CaseID?
        /// Present, if empty, on a case that goes on from another round.
        package var carried: [CarriedProblem]?
        package var proposal: ListingProposal?
        /// Why it was decided otherwise than the rules propose; absent where it was not.
        package var difference: String?

        package init(
            village: DivisionID, town: DivisionID, round: RoundID, reason: String, basis: String,
            earlier: CaseID? = nil, carried: [CarriedProblem]? = nil,
            proposal: ListingProposal? = nil, difference: String? = nil
        ) {
            self.village = village
            self.town = town
            self.round = round
            self.reason = reason
            self.basis = basis
            self.earlier = earlier
            self.carried = carried
            self.proposal = proposal
            self.difference = difference
        }
    }

    package struct Declined: Codable, Equatable, Sendable {
        package var reason: String
        package var basis: String
        package var proposal: ListingProposal?
        package var difference: String?

        package init(
            reason: String, basis: String, proposal: ListingProposal? = nil,
            difference: String? = nil
        ) {
            self.reason = reason
            self.basis = basis
            self.proposal = proposal
            self.difference = difference
        }
    }

    package struct CarriedOver: Codable, Equatable, Sendable {
        package var to: CaseID
        package var round: RoundID
        package var basis: String
    }
}
