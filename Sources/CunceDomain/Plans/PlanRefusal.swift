/// Why a plan is not changed.
package enum PlanRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The diagnosis has not been handed in.
    case notDiagnosed
    /// It cannot be handed in: everything it lacks, in the order of the plan.
    case incomplete([PlanGap])
    /// Nothing of the playbook was ticked.
    case nothingChosen
    /// A measure answers at least one problem.
    case answersNothing
    case unknownProblem(ProblemID)
    case unknownMeasure
    case unknownWorkstream(WorkstreamKey)
    case unknownKind(MeasureKindKey)
    case unknownPost(PostID)
    /// Whoever is on that post does not see the village.
    case leadOutOfSight(PostID)
    /// The measure has tasks at work: are they kept or dropped?
    case tasksAtWork(count: Int)
    /// It waits for approval or is approved; take it back or revise it first.
    case notADraft(Plan.Stage)
    case notWaiting(Plan.Stage)
    case notApproved
    /// The first version has none before it to go back to.
    case nothingInForce
    /// Somebody approved it a moment before.
    case alreadyApproved(version: Int, on: CivilDate)
    /// It was taken back and handed in once more since its reader opened it.
    case handedInAgain
    /// Whoever hands a plan in does not approve it (product principle 9).
    case samePerson
    /// Only whoever handed it in takes it back.
    case handedInByOther
}
