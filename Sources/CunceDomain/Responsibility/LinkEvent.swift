/// What can happen to the links of a village.
package enum LinkEvent: Equatable, Sendable {
    case linked(Linked)
    case termSet(TermSet)
    case ended(Ended)

    package struct Linked: Codable, Equatable, Sendable {
        package var slot: LinkSlotKey
        package var post: PostID
        package var from: CivilDate
        /// The last day agreed beforehand; nothing ends by itself.
        package var term: CivilDate?
    }

    /// Another last day was agreed.
    package struct TermSet: Codable, Equatable, Sendable {
        package var slot: LinkSlotKey
        package var post: PostID
        package var term: CivilDate
        package var reason: String
    }

    package struct Ended: Codable, Equatable, Sendable {
        package var slot: LinkSlotKey
        package var post: PostID
        package var until: CivilDate
        package var reason: String
    }
}
