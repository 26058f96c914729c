/// What one may ask of a work group.
package enum GroupCommand: Codable, Equatable, Sendable {
    case join(PostID, member: PostID, from: CivilDate)
    case leave(PostID, member: PostID, until: CivilDate, reason: String)

    /// The post of the group's head.
    package var group: PostID {
        switch self {
        case .join(let group, _, _), .leave(let group, _, _, _): group
        }
    }
}
