/// Why a village is not named, listed or declined.
package enum ListingRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// One village has at most one case in a round.
    case alreadyListed(CaseID)
    /// Somebody has named it, and nobody has decided: decide on that.
    case alreadyNamed(CaseID)
    /// Somebody else decided on the candidate meanwhile.
    case alreadyDecided(isListed: Bool, on: CivilDate)
    /// There is no such candidate.
    case notACandidate
    /// Whoever named the village does not decide on it.
    case namedByDecider
    case unknownVillage
    case unknownRound
    case roundClosed(on: CivilDate)
    /// The village does not belong to the division that runs the round.
    case outsideTheRound
    /// The day of the decision lies outside the round's period.
    case outsideThePeriod(opens: CivilDate, closes: CivilDate)
    case notAVillage
    /// The rules propose the other; that may be decided, with a reason that says why.
    case saysNotWhyItDiffers(isListed: Bool)
    /// Whoever proposed the village or let it pass the review does not decide on it.
    case passedOnByDecider
    /// A decision is not older than the naming it is about.
    case decidedBeforeNamed(on: CivilDate)
}
