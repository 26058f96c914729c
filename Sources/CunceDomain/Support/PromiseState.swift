/// Where a promise stands. Nobody sets it: it follows from what was said of it.
package enum PromiseState: String, CaseIterable, Codable, Sendable {
    case promised
    case partlyArrived = "partly-arrived"
    case arrived
    case used
    case stuck
    /// Will not come, or what is missing will not; says why.
    case released
}
