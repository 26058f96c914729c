/// Why a hand-over does not happen. Nothing of it does, then.
package enum HandOverRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownPost(PostID)
    case samePost
    /// Nobody would be there to take it.
    case receiverIsVacant
    /// The two belong to different towns.
    case otherTown
    case nothingChosen
    /// It is written down when it happens, not before.
    case liesAhead(CivilDate)
    /// The giver's link in that village began on that day or later.
    case beforeTheLink(village: String, from: CivilDate)
    /// A task's owner, a link's holder or a measure's lead is somebody else by now.
    case notTheirs(village: String)
    /// The receiver's role cannot be given tasks.
    case cannotWork
    /// The receiver does not see the village, so nobody would see what is passed on there.
    case outOfSight(village: String)
    /// A plan that waits for approval stays as it was handed in.
    case planWaits(village: String)
    /// The pack gives the link in that village to other roles than the receiver's.
    case mayNotHold(village: String)
    /// The receiver has that link in that village already.
    case holdsAlready(village: String)
    /// Others hold that link there, as many as the pack allows.
    case isFull(village: String, max: Int)
}
