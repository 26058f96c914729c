import Mustache

/// One matter that waits for the reader.
package struct BoardDecision: MustacheParent, Equatable, Sendable {
    /// Village and how long it waits. Example: `上坪 · 等 3 天`.
    package let byLine: String
    /// What is asked. Example: `批准一村一策第 2 稿`.
    package let title: String
    /// The fact that matters. Example: `工作组 3 次上门未成`.
    package let text: String?
    /// The main act first.
    package let buttons: [ActionButton]
    /// The entries behind it.
    package let facts: Door?

    package init(
        byLine: String, title: String, text: String? = nil, buttons: [ActionButton],
        facts: Door? = nil
    ) {
        self.byLine = byLine
        self.title = title
        self.text = text
        self.buttons = buttons
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "byLine": byLine
        case "title": title
        case "text": text.orAbsent
        case "buttons": buttons
        case "facts": facts.orAbsent
        default: nil
        }
    }
}
