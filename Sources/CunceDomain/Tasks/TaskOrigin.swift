/// Where a task comes from.
package enum TaskOrigin: Codable, Equatable, Sendable {
    case plan
    case huddle(DecisionID)
}
