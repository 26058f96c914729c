import Mustache

/// One of the main pages in the bar.
package struct NavItem: MustacheParent, Equatable, Sendable {
    /// Its name, from `nav.*`. Example: `总表`.
    package let label: String
    /// Where it is. Example: `/board`.
    package let href: String
    /// Whether the reader is on it.
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
