/// Why something does not go onto the villagers' page.
package enum VillagersPageRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// Words that call the village backward, a name, a number: which, and where.
    case neverSaid(field: String, NeverSaid.Found)
    case unknownSubject
    /// It is late, and nobody says why.
    case lateWithoutReason
    /// The record has a later day than villagers were told, and nobody says why.
    case putOffWithoutReason(told: CivilDate)
    /// It will not be done, and nobody says why.
    case droppedWithoutReason
    /// Late, without a day by which it is to be done now.
    case lateWithoutDay
    case newDayPassed(CivilDate)
    /// Only what is late has a new day.
    case notLate
    case tooMany(limit: Int)
    case notReleased
    case noMessage
    /// Somebody else has dealt with it meanwhile, or it is of another village.
    case unknownMessage
    case unknownMatter
    /// What was answered stands; another answer is another matter.
    case alreadyAnswered
    /// A name too short or too long for one.
    case notAName(String)
    case tooManyNames(limit: Int)
    /// The town shows no villagers' pages.
    case switchedOff
}
