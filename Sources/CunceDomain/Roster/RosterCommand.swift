/// What one may ask of the roster.
package enum RosterCommand: Codable, Equatable, Sendable {
    case openPost(PostID, role: RoleKey, division: DivisionID, designation: String)
    case takePost(PostID, PersonID, from: CivilDate, Filling = .unsaid)
    /// Says how a post is filled that somebody is on, and for which term.
    case sayFilling(PostID, Filling)
    case leavePost(PostID, until: CivilDate)
    /// Somebody else acts in a post, from a first to a last day.
    case nameActing(PostID, PersonID, from: CivilDate, until: CivilDate, reason: String)
    /// Ends an acting early; which one is told by its first day. The day before that day calls
    /// it off.
    case endActing(PostID, from: CivilDate, until: CivilDate, reason: String)

    /// The post it is about.
    package var post: PostID {
        switch self {
        case .openPost(let post, _, _, _), .takePost(let post, _, _, _), .leavePost(let post, _),
            .sayFilling(let post, _),
            .nameActing(let post, _, _, _, _), .endActing(let post, _, _, _):
            post
        }
    }
}
