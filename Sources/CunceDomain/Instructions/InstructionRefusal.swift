/// Why an instruction is not changed.
package enum InstructionRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownInstruction
    /// The id is taken by another one.
    case alreadyGiven
    /// Instructions come from posts of the county.
    case notAbove(PostID)
    /// The brief it is about was never sent.
    case briefNotSent(ISOWeek)
    /// Dated before the brief it is written on was sent.
    case beforeBriefSent(on: CivilDate)
    /// Dated before what it answers was asked for.
    case beforeAsked(on: CivilDate)
    case wantedBeforeGiven(CivilDate)
    case unknownOwner(PostID)
    case ownerIsVacant(PostID)
    /// Whoever is on that post does not see the town's pages.
    case ownerOutOfSight(PostID)
    case dueBeforeGiven(given: CivilDate, due: CivilDate)
    case dueTooFar(CivilDate)
    case alreadyAssigned
    /// Somebody must own it before a result goes up.
    case notAssigned
    /// Its task is still being worked on: a result is not written up before it is there.
    case taskUnfinished
    case alreadyReported
    /// A result dated before the instruction.
    case beforeGiven(on: CivilDate)
    /// A further result dated before the one before it was given back.
    case beforeReturned(on: CivilDate)
    /// A result dated before its task was verified or dropped.
    case beforeTaskEnded(on: CivilDate)
    case notReported
    /// Closed or given back on a day before the result went up.
    case beforeReported(on: CivilDate)
    /// Only the post it came from says that it is done.
    case givenByOthers
    /// Whoever reported the result does not take it as well; giving it back is open to them.
    case samePerson
    case alreadyClosed(on: CivilDate)
    /// What was written here has no paper to scan.
    case notOnPaper
    /// A scan that is not taken.
    case scan(AttachmentRefusal)
}
