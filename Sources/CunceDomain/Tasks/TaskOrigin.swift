/// Where a task comes from.
package enum TaskOrigin: Codable, Equatable, Sendable {
    case plan
    case huddle(DecisionID)
    /// Given directly against a problem, beside the plan: a step of a legacy affair above all.
    case problem(ProblemID)
}
