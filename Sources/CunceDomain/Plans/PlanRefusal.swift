/// Why a plan is not changed.
package enum PlanRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The diagnosis has not been handed in.
    case notDiagnosed
    case noMeasures
    case measuresWithoutLead([MeasureID])
    case problemsUnanswered([ProblemID])
    /// A measure answers at least one problem.
    case answersNothing
    case unknownProblem(ProblemID)
    case unknownMeasure
    case unknownWorkstream(WorkstreamKey)
    case unknownPost(PostID)
    /// It waits for approval or is approved; take it back or revise it first.
    case notADraft(Plan.Stage)
    case notWaiting(Plan.Stage)
    case notApproved
    /// Whoever hands a plan in does not approve it (product principle 9).
    case samePerson
}
