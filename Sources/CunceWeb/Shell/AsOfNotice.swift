import Mustache

/// Says that the page shows an earlier day, and leads back to today.
package struct AsOfNotice: MustacheParent, Equatable, Sendable {
    /// The day, as a sentence. Example: `这是 11月2日 当天的样子`.
    package let text: String
    /// The same page as of today. Example: `/board`.
    package let todayHref: String

    package init(text: String, todayHref: String) {
        self.text = text
        self.todayHref = todayHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "todayHref": todayHref
        default: nil
        }
    }
}
