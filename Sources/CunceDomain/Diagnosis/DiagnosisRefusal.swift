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
    case unknownOwner(PostID)
    /// Whoever is on that post does not see the village.
    case ownerOutOfSight(PostID)
    /// Evidence without words and without an entry.
    case nothingBrought
    /// No entry of this case has the number.
    case unknownEntry(Int)
    /// The entry speaks for the problem already.
    case entryAlreadyNamed(Int)
    /// A history and a due day belong to legacy affairs.
    case notALegacyAffair
    /// What is told of the past has not happened yet.
    case historyLiesAhead(CivilDate)
    case dueBeforeToday(CivilDate)
    /// More than ten years ahead: a slip of the pen.
    case dueTooFar(CivilDate)
    case dueUnchanged
    case alreadySolved
    /// Nobody has said that it is solved, so there is nothing to check.
    case notSaidToBeSolved
    /// Only a problem that was verified is opened again.
    case notVerified
    /// Whoever worked on a problem does not say that it is solved.
    case doerVerifies
    /// Tasks against the problem that nobody has finished yet.
    case tasksUnfinished(count: Int)
}
