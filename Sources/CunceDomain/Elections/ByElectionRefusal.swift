/// Why a step of a by-election is not recorded.
package enum ByElectionRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownElection
    case unknownPost
    /// Such a post is filled otherwise: nobody votes on it.
    case notElected(PostKind)
    case postIsHeld
    /// Somebody was on the post on that day.
    case notVacantYet(until: CivilDate)
    case alreadyRunning
    case over
    /// The data file of legal figures says nothing of it, or is not there.
    case lawIsSilent
    /// The law does not let this body fill such a post.
    case bodyUnlawful(ElectingBody, LawReference?)
    /// Fewer days between announcement and vote than the law asks for.
    case noticeTooShort(least: Int, LawReference)
    case voteBeforeItsDay(CivilDate)
    case alreadySettled
    case candidatesTooFew(least: Int, LawReference)
    case notACount(field: String)
    /// A step that comes before it is missing.
    case candidatesMissing(LawReference)
    case voteMissing(LawReference)
    /// More were there than were entitled, or more votes than were cast.
    case moreThanThereAre(field: String, most: Int)
    case alreadyElected
    /// Somebody was elected: it ends where they decline or the vote is found invalid.
    case electedStands
    /// Too few voted for the vote to count.
    case turnoutMissing(least: Int, of: Int, LawReference)
    case majorityMissing(least: Int, of: Int, LawReference)
    /// Nobody takes a post before the vote.
    case seatedBeforeTheVote(CivilDate)
    /// A by-election fills the rest of a term; which is not recorded.
    case termMissing(LawReference)
    case termIsTheBodys(until: CivilDate, LawReference)
}
