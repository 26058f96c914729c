/// Why a project is not changed.
package enum ProjectRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownProject
    /// The problem is not known, or was verified as solved.
    case problemIsClosed
    /// Nought, less, or more than any county spends; in fen.
    case notASum(field: String, Int)
    case budgetUnchanged
    case unknownSource
    case unknownMilestone
    case milestoneReached
    /// No milestone is due before the project begins.
    case dueBeforeStart(starts: CivilDate, due: CivilDate)
    /// More than ten years ahead: a slip of the pen.
    case dueTooFar(CivilDate)
    case startsTooFar(CivilDate)
    case dueUnchanged
    case alreadyBlocked(since: CivilDate)
    case notBlocked
    /// Nothing is blocked from tomorrow on.
    case blockedAhead(CivilDate)
    /// Finished while something blocks it.
    case stillBlocked
    /// Finished with milestones that were not reached.
    case milestonesOpen(count: Int)
    /// Finished or stopped; nothing more is done with it.
    case isOver
}
