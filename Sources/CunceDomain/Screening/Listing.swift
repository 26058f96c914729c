/// How a village came onto the list of a round: which village, on what grounds, by whom. 列入
package struct Listing: Equatable, Sendable {
    package private(set) var village: DivisionID?
    package private(set) var town: DivisionID?
    package private(set) var round: RoundID?
    package private(set) var reason = ""
    package private(set) var basis = ""
    package private(set) var listed: Occurrence?

    package init() {}

    package mutating func apply(_ event: ListingEvent, _ at: Occurrence) {
        switch event {
        case .listed(let listing):
            village = listing.village
            town = listing.town
            round = listing.round
            reason = listing.reason
            basis = listing.basis
            listed = at
        }
    }
}
