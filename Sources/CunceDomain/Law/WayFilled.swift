/// How somebody comes onto a post. 产生方式
package enum WayFilled: String, CaseIterable, Codable, Sendable {
    case elected
    case byElection = "by-election"
    /// Chosen by the members of a body: the collective's members, the villagers' assembly.
    case chosen
    case appointed
    case hired
    /// Sent by the unit a person belongs to, such as a first secretary.
    case assigned
}
