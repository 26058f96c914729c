/// What can happen to the help given to a village.
package enum SupportEvent: Equatable, Sendable {
    case paired(Paired)
    case ended(Ended)

    package struct Paired: Codable, Equatable, Sendable {
        package var help: HelpKey
        package var post: PostID
        package var from: CivilDate
        package var term: CivilDate?
    }

    package struct Ended: Codable, Equatable, Sendable {
        package var help: HelpKey
        package var post: PostID
        package var until: CivilDate
        package var reason: String
    }
}
