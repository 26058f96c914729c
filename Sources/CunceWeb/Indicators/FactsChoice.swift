import Mustache

/// A period to choose.
package struct FactsChoice: MustacheParent, Equatable, Sendable {
    /// Example: `2025年`.
    package let label: String
    /// Example: `/facts?period=2025`.
    package let href: String
    /// Whether it is shown.
    package let isCurrent: Bool

    package init(label: String, href: String, isCurrent: Bool) {
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
