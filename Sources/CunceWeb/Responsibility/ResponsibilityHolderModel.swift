import Mustache

/// A post that holds a link.
package struct ResponsibilityHolderModel: MustacheParent, Equatable, Sendable {
    /// The post and its page. Example: `驻村干部 甲`.
    package let post: TextLink
    /// Since when, and until when by agreement. Example: `8月17日起`.
    package let since: String
    /// Expired, soon over, vacant, somebody stands in.
    package let marks: [StatusMark]
    /// The entries of the link.
    package let facts: Door

    package init(post: TextLink, since: String, marks: [StatusMark], facts: Door) {
        self.post = post
        self.since = since
        self.marks = marks
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "since": since
        case "marks": marks
        case "facts": facts
        default: nil
        }
    }
}
