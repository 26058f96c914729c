/// Why the roster is not changed.
package enum RosterRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The pack has no such role.
    case unknownRole(RoleKey)
    case unknownDivision
    /// A post of a village is opened in a village: what it sees is that village.
    case notAVillage
    case unknownPost
    case unknownPerson
    case postExists
    /// Administrators alone put somebody on an administrator's post, or take them off.
    case administratorsOwn
    /// Nobody could make accounts any more.
    case lastAdministrator
    /// Somebody holds it; they leave first.
    case postIsHeld
    case postIsVacant
    case leavesBeforeTaking(from: CivilDate)
    /// Taking and leaving are written down when they happen, not before.
    case liesAhead(field: String, CivilDate)
    /// Whoever was there before left on that day.
    case takenBeforeLeft(until: CivilDate)
    /// Nobody stands in for themselves.
    case actingForOneself
    /// Whoever acts holds another post.
    case actingWithoutPost
    /// Whoever acts holds a post of the same town.
    case actingFromElsewhere
    /// Villagers or members chose who is on the post; the town sends nobody to stand in for them.
    case actingOutsideTheBody(PostKind)
    case actingEndsBeforeItBegins(from: CivilDate)
    /// More days than that is no leave but a vacancy.
    case actingTooLong(days: Int)
    /// Somebody acts on some of these days already.
    case alreadyActing(from: CivilDate, until: CivilDate)
    case notActing
    /// It ends on that day anyhow; more days are named anew.
    case actingEndsNoLater(until: CivilDate)
    case termEndsBeforeItBegins(from: CivilDate)
    /// The term ended before the post was taken.
    case termIsOver(until: CivilDate)
    /// The data file of legal figures says nothing of it, or is not there.
    case lawIsSilent
    /// The law does not let a post of this kind be filled so.
    case wayUnlawful(WayFilled, PostKind, LawWays)
    case termTooLong(LawTerm)
    /// The law keeps this post and one the person holds apart.
    case clashes(LawClash, PostID)
    /// Nobody is put on an elected post by a by-election that was not recorded.
    case byElectionIsRecorded
    /// Villagers or members are choosing; nobody is put on the post beside them.
    case byElectionRuns
}
