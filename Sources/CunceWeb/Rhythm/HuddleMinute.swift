import Mustache

/// One sentence of the minutes.
package struct HuddleMinute: MustacheParent, Equatable, Sendable {
    /// What was said.
    package let text: String
    /// Who noted it, and when. Example: `镇组织办 · 14:52`.
    package let who: String

    package init(text: String, who: String) {
        self.text = text
        self.who = who
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "who": who
        default: nil
        }
    }
}
