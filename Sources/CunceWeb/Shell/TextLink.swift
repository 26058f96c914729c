import Mustache

/// Words that may lead somewhere.
package struct TextLink: MustacheParent, Equatable, Sendable {
    /// The words. Example: `洋港`.
    package let text: String
    /// Where they lead, if anywhere. Example: `/villages/990000100203`.
    package let href: String?

    package init(text: String, href: String? = nil) {
        self.text = text
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "href": href.orAbsent
        default: nil
        }
    }
}
