/// Why something is not recorded of a place, or a period not closed.
package enum FactsRefusal: Error, Equatable, Sendable {
    /// One of several values that were to be recorded together.
    package struct Complaint: Equatable, Sendable {
        /// Place among them, from 0.
        package let index: Int
        package let refusal: FactsRefusal

        package init(index: Int, refusal: FactsRefusal) {
            self.index = index
            self.refusal = refusal
        }
    }

    case field(FieldFault)
    /// None of them was recorded; every complaint at once.
    case several([Complaint])
    case unknownPlace
    case unknownFact(FactKey)
    case nothingSaid
    case tooMany(most: Int)
    /// It is known of posts or supporters.
    case notOfPlaces(FactKey)
    /// Cunce makes it from the journal.
    case madeFromJournal(FactKey)
    case otherKindOfPlace(FactKey, DivisionID)
    case otherShape(FactKey)
    /// It is told for a year, a quarter, a month or a week; `nil` for a fact as of a day.
    case otherPeriod(FactKey, each: Period.Unit?)
    case periodNotBegun(Period)
    case shareOutOfRange(FactKey)
    case unknownChoice(FactKey)
    case endsBeforeItBegins(FactKey)
    case dayToCome(FactKey)
    /// Since a day the state lasts already.
    case stillSo(FactKey, since: CivilDate)
    /// Another value stands there; a reason is asked for to replace it.
    case saidOtherwise(FactKey, DivisionID, FactValue, isShare: Bool)
    /// It is far from the value of the period before: right all the same?
    case doubted(FactKey, DivisionID, before: Rational, now: Rational, isShare: Bool)
    case handedIn(Period, on: CivilDate)
    case periodClosed(Period, on: CivilDate)
    /// Values are missing, and nobody says why.
    case incomplete(Period, missing: Int)
    case notHandedIn(Period)
    /// Whoever hands in does not close as well.
    case handedInByCloser(Period)
    case stillOpen(Period)
    case noTargetFor(FactKey)
}
