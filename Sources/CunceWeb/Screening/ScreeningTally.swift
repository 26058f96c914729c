import Mustache

/// So many villages of a kind, leading to their list.
package struct ScreeningTally: MustacheParent, Equatable, Sendable {
    /// What they have in common. Example: `符合条件`.
    package let label: String
    /// How many. Example: `6`.
    package let count: String
    /// Their list.
    package let href: String
    /// Whether it is the one shown.
    package let isCurrent: Bool

    package init(
        label: String, count: String, href: String, isCurrent: Bool
    ) {
        self.label = label
        self.count = count
        self.href = href
        self.isCurrent = isCurrent
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "count": count
        case "href": href
        case "isCurrent": isCurrent
        default: nil
        }
    }
}
