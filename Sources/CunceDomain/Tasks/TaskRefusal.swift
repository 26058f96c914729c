/// Why a task is not changed.
package enum TaskRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownTask
    case unknownMeasure
    case unknownOwner(PostID)
    /// The task's state does not lead there; the state it is in.
    case notFrom(TaskState)
    /// Done is not verified: somebody who worked on it does not check it.
    case doerVerifies
    /// A task is due on the day it is given or later.
    case dueBeforeGiven(given: CivilDate, due: CivilDate)
    /// More than ten years ahead: a slip of the pen.
    case dueTooFar(CivilDate)
    case dueUnchanged
    /// It was approved or begun: it is rescheduled or dropped, not written anew.
    case noLongerDraft
    /// It was not approved yet: what will show that it is done is written in the draft.
    case stillDraft
    /// What will show that it is done stands in what was approved.
    case proofIsSet
    /// It is theirs already.
    case ownerUnchanged
    /// Nobody is on that post.
    case ownerIsVacant(PostID)
    /// Whoever is on that post does not see the village, even with a task in it.
    case ownerOutOfSight(PostID)
    /// Tasks of the plan are added while the plan is a draft.
    case planIsClosed(Plan.Stage)
    /// A task is given directly against a problem once the diagnosis has been handed in.
    case notDiagnosed
    /// The problem is not known, or was verified as solved.
    case problemIsClosed
}
