/// What can happen to the links of a village.
package enum LinkEvent: Equatable, Sendable {
    case linked(Linked)
    case ended(Ended)

    package struct Linked: Codable, Equatable, Sendable {
        package var slot: LinkSlotKey
        package var post: PostID
        package var from: CivilDate
    }

    package struct Ended: Codable, Equatable, Sendable {
        package var slot: LinkSlotKey
        package var post: PostID
        package var until: CivilDate
        package var reason: String
    }
}
