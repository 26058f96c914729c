/// The five kinds of post in law. 岗位性质
///
/// Only party and employed posts can be adjusted by the town (product principle 10).
package enum PostKind: String, CaseIterable, Codable, Sendable {
    case party
    /// Elected by the villagers.
    case committee
    /// Chosen by the villagers to supervise.
    case supervision
    /// Chosen by the members of the collective economy.
    case collective
    case employed

    /// Whether the town may propose an adjustment of a post of this kind.
    package var canBeAdjusted: Bool {
        switch self {
        case .party, .employed: true
        case .committee, .supervision, .collective: false
        }
    }

    /// Whether villagers or members choose who is on it; a vacancy is then filled by a by-election.
    package var isElected: Bool {
        switch self {
        case .committee, .supervision, .collective: true
        case .party, .employed: false
        }
    }
}
