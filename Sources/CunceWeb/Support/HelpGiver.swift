import Mustache

/// A supporter that gives a help to the village.
package struct HelpGiver: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `enterprise-1`.
    package let key: String
    /// The supporter. Example: `县机关挂钩部门 水利`.
    package let post: String
    /// Since when, and until when. Example: `8月17日起，到12月31日`.
    package let since: String
    /// How many villages it helps, or how many cadres the group has.
    package let note: String?
    /// Present when its term is over.
    package let expired: StatusMark?
    /// Ends it.
    package let end: EndLinkForm?

    package init(
        key: String, post: String, since: String, note: String? = nil, expired: StatusMark? = nil,
        end: EndLinkForm? = nil
    ) {
        self.key = key
        self.post = post
        self.since = since
        self.note = note
        self.expired = expired
        self.end = end
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "post": post
        case "since": since
        case "note": note.orAbsent
        case "expired": expired.orAbsent
        case "end": end.orAbsent
        default: nil
        }
    }
}
