/// Why a diagnosis is not changed.
package enum DiagnosisRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The pack has no such problem type in this dimension.
    case unknownType(String)
    case sinceLiesAhead(CivilDate)
    case voicesOutOfRange
    /// "Found nothing" was said of a dimension that holds problems.
    case dimensionHoldsProblems(Dimension, count: Int)
    case dimensionsMissing([Dimension])
    case alreadySubmitted(on: CivilDate)
    case unknownProblem
    case alreadyVerified
    case severityUnchanged
    /// Whoever worked on a problem does not say that it is solved.
    case doerVerifies
    /// Tasks against the problem that nobody has finished yet.
    case tasksUnfinished(count: Int)
}
