import Mustache

/// One kind of supporter to look at, or all.
package struct PromisesFilter: MustacheParent, Equatable, Sendable {
    /// Example: `企业结对 6`.
    package let label: String
    /// The list of it.
    package let href: String
    /// Whether it is looked at.
    package let isCurrent: Bool

    package init(
        label: String, href: String, isCurrent: Bool
    ) {
        self.label = label
        self.href = href
        self.isCurrent = isCurrent
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "href": href
        case "isCurrent": isCurrent
        default: nil
        }
    }
}
