/// What can happen to the list.
package enum ListingEvent: Equatable, Sendable {
    case listed(Listed)

    package struct Listed: Codable, Equatable, Sendable {
        package var village: DivisionID
        package var town: DivisionID
        package var round: RoundID
        package var reason: String
        package var basis: String

        package init(
            village: DivisionID, town: DivisionID, round: RoundID, reason: String, basis: String
        ) {
            self.village = village
            self.town = town
            self.round = round
            self.reason = reason
            self.basis = basis
        }
    }
}
