/// Why a village is not listed.
package enum ListingRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// One village has at most one open case in a round.
    case alreadyListed(CaseID)
    case unknownVillage
    case unknownRound
    /// The village does not belong to the division that runs the round.
    case outsideTheRound
    /// The day of the decision lies outside the round's period.
    case outsideThePeriod(opens: CivilDate, closes: CivilDate)
    case notAVillage
}
