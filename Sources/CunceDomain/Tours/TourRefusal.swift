/// Why a study tour is not recorded.
package enum TourRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownTour
    case nobodyWent
    case tooManyWent(limit: Int)
    case unknownPost(PostID)
    case endsBeforeItBegins(from: CivilDate)
    case tooLong(days: Int)
    /// Recorded when it is over, not before.
    case liesAhead(CivilDate)
    case outsideTheRound(opens: CivilDate)
    case amountImpossible
    /// Nothing new was said.
    case nothingNew
    case unknownCase
    case unknownTask
    case alreadyAdopted
}
