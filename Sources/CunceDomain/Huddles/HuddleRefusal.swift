/// Why a huddle is not changed.
package enum HuddleRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownHuddle
    /// There is one huddle a week; this is the one.
    case weekHasOne(HuddleID)
    case weekLiesAhead(ISOWeek)
    /// The round had not opened by the end of that week.
    case weekBeforeRound(opens: CivilDate)
    /// That week is too far ahead to have an agenda; the next huddle is that of the other week.
    case noAgendaYet(ISOWeek, next: ISOWeek)
    case alreadyClosed
    /// A task belongs to a village with a case.
    case taskNeedsACase
    /// What belongs to a village becomes a task of that village.
    case errandHasAVillage
    /// Whoever is on that post does not see the town's pages: nobody would see the errand.
    case errandOutOfSight(PostID)
    case errandDueInThePast(on: CivilDate)
    case unknownPost(PostID)
    /// Noted already, with this entry.
    case alreadyAbsent(PostID)
    /// No such decision, or one that gave nobody an errand.
    case noErrand
    case alreadySettled(on: CivilDate)
    /// The matter no longer stands on the agenda.
    case noMatter
    /// This huddle has put it off already.
    case alreadyPutOff
    /// The huddle of that week is over.
    case weekIsOver(ISOWeek)
}
