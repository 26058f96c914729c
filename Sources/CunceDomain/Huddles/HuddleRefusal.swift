/// Why a huddle is not changed.
package enum HuddleRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownHuddle
    /// There is one huddle a week; this is the one.
    case weekHasOne(HuddleID)
    case weekLiesAhead(ISOWeek)
    /// The round had not opened by the end of that week.
    case weekBeforeRound(opens: CivilDate)
    case alreadyClosed
    /// A task belongs to a village with a case.
    case taskNeedsACase
}
