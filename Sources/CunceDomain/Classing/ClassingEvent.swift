/// What can happen to the classes of a village.
package enum ClassingEvent: Equatable, Sendable {
    case decided(Decided)

    package struct Decided: Codable, Equatable, Sendable {
        /// Empty where it is of none.
        package var classes: [VillageClassKey]
        package var proposed: [VillageClassKey]
        package var open: [VillageClassKey]
        package var reason: String

        package init(
            classes: [VillageClassKey], proposed: [VillageClassKey], open: [VillageClassKey],
            reason: String
        ) {
            self.classes = classes
            self.proposed = proposed
            self.open = open
            self.reason = reason
        }
    }
}
