import Mustache

/// A label and what stands behind it.
package struct UpwardFact: MustacheParent, Equatable, Sendable {
    /// Example: `谁办`.
    package let label: String
    /// Example: `驻村干部 甲`.
    package let text: String
    /// Where it leads.
    package let href: String?

    package init(label: String, text: String, href: String? = nil) {
        self.label = label
        self.text = text
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "text": text
        case "href": href.orAbsent
        default: nil
        }
    }
}
