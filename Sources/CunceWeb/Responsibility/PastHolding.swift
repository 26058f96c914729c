import Mustache

/// A link that has ended.
package struct PastHolding: MustacheParent, Equatable, Sendable {
    /// The post and its page.
    package let post: TextLink
    /// From when to when. Example: `8月17日至 10月31日`.
    package let days: String
    /// Its entries.
    package let facts: Door

    package init(post: TextLink, days: String, facts: Door) {
        self.post = post
        self.days = days
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "days": days
        case "facts": facts
        default: nil
        }
    }
}
