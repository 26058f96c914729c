import Mustache

/// One value.
package struct FactsCell: MustacheParent, Equatable, Sendable {
    /// The column it stands in.
    package let label: String
    /// Example: `4.6 万元`, or that there is none.
    package let text: String
    /// Where it is told; absent where it is not known of such a place.
    package let href: String?
    /// Whether nobody has told it.
    package let isMissing: Bool
    /// That it was changed or explained.
    package let mark: String?

    package init(
        label: String, text: String, href: String? = nil, isMissing: Bool, mark: String? = nil
    ) {
        self.label = label
        self.text = text
        self.href = href
        self.isMissing = isMissing
        self.mark = mark
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "text": text
        case "href": href.orAbsent
        case "isMissing": isMissing
        case "mark": mark.orAbsent
        default: nil
        }
    }
}
