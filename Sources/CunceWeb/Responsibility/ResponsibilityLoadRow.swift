import Mustache

/// What one post carries in one link.
package struct ResponsibilityLoadRow: MustacheParent, Equatable, Sendable {
    /// The post and its page.
    package let post: TextLink
    /// The link.
    package let slot: String
    /// Villages, by number.
    package let count: Door
    /// The same by name.
    package let villages: [TextLink]
    /// More than the programme advises. Example: `比建议的 2 个多`.
    package let mark: StatusMark?

    package init(
        post: TextLink, slot: String, count: Door, villages: [TextLink], mark: StatusMark? = nil
    ) {
        self.post = post
        self.slot = slot
        self.count = count
        self.villages = villages
        self.mark = mark
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "slot": slot
        case "count": count
        case "villages": villages
        case "mark": mark.orAbsent
        default: nil
        }
    }
}
