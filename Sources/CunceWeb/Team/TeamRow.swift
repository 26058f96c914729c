import Mustache

/// One post of a team.
package struct TeamRow: MustacheParent, Equatable, Sendable {
    /// The post and its page.
    package let post: TextLink
    /// What kind of post it is in law. Example: `村民委员会职务`.
    package let kind: String
    /// Since when, or vacant since when. Example: `2024年3月1日起在任`.
    package let since: String
    /// Whether nobody is on it.
    package let isVacant: Bool
    /// How it was filled; absent where nobody said it. Example: `选举`.
    package let way: String?
    /// From when to when. Example: `2024年3月1日至2029年2月28日`.
    package let term: String?
    /// Other posts of the same person.
    package let besides: [TextLink]
    /// Vacant, term over or soon over, posts that clash.
    package let marks: [StatusMark]
    /// Its entries.
    package let facts: Door

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "kind": kind
        case "since": since
        case "isVacant": isVacant
        case "way": way.orAbsent
        case "term": term.orAbsent
        case "hasBesides": !besides.isEmpty
        case "besides": besides
        case "marks": marks
        case "facts": facts
        default: nil
        }
    }
}
