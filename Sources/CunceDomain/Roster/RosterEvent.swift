/// What can happen to the roster.
package enum RosterEvent: Equatable, Sendable {
    case postOpened(PostOpened)
    case postTaken(PostTaken)
    case postLeft(PostLeft)

    package struct PostOpened: Codable, Equatable, Sendable {
        package var post: PostID
        package var role: RoleKey
        package var division: DivisionID
        package var designation: String
    }

    package struct PostTaken: Codable, Equatable, Sendable {
        package var post: PostID
        package var person: PersonID
        package var from: CivilDate
    }

    package struct PostLeft: Codable, Equatable, Sendable {
        package var post: PostID
        package var until: CivilDate
    }
}
