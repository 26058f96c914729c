/// What becomes of the tasks at work of a measure that is taken out of an approved plan.
package enum TasksOfRemoved: String, Codable, CaseIterable, Sendable {
    /// They go on beside the plan.
    case keep
    /// They are dropped once the new version is approved; until then the old one is in force.
    case drop
}
