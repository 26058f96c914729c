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

        package init(
            village: DivisionID, town: DivisionID, round: RoundID, reason: String, basis: String,
            earlier: CaseID? = nil, carried: [CarriedProblem]? = nil
        ) {
            self.village = village
            self.town = town
            self.round = round
            self.reason = reason
            self.basis = basis
            self.earlier = earlier
            self.carried = carried
        }
    }

    package struct Declined: Codable, Equatable, Sendable {
        package var reason: String
        package var basis: String
    }

    package struct CarriedOver: Codable, Equatable, Sendable {
        package var to: CaseID
        package var round: RoundID
        package var basis: String
    }
}
