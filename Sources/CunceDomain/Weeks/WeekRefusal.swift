/// Why a week is not closed, or an obligation not excused.
package enum WeekRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case liesAhead(ISOWeek)
    /// Something of the week may still be met, until the end of this day.
    case graceRuns(ISOWeek, until: CivilDate)
    /// Nothing was owed in that week or later, or only later.
    case nothingOwed(ISOWeek)
    /// No such thing is owed, or not yet.
    case unknownObligation
    /// Nobody excuses himself.
    case ownObligation
    case alreadyMet
    /// `other` needs to be said in words.
    case wordsMissing
    /// What follows from the roster is not typed in.
    case fromTheRoster
}
