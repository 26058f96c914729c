import Mustache

/// A cadre in a work group.
package struct GroupMember: MustacheParent, Equatable, Sendable {
    /// Unique on the page.
    package let key: String
    /// The post.
    package let post: String
    /// Since when.
    package let since: String
    /// Takes it out of the group.
    package let leave: EndLinkForm?

    package init(
        key: String, post: String, since: String, leave: EndLinkForm? = nil
    ) {
        self.key = key
        self.post = post
        self.since = since
        self.leave = leave
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "post": post
        case "since": since
        case "leave": leave.orAbsent
        default: nil
        }
    }
}
