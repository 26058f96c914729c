/// What can happen to a work group.
package enum GroupEvent: Equatable, Sendable {
    case memberJoined(MemberJoined)
    case memberLeft(MemberLeft)

    package struct MemberJoined: Codable, Equatable, Sendable {
        package var group: PostID
        package var member: PostID
        package var from: CivilDate
    }

    package struct MemberLeft: Codable, Equatable, Sendable {
        package var group: PostID
        package var member: PostID
        package var until: CivilDate
        package var reason: String
    }
}
