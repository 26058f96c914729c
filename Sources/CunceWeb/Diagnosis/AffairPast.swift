import Mustache

/// Something that happened in a legacy affair before it was written down.
package struct AffairPast: MustacheParent, Equatable, Sendable {
    /// When, no more exact than it was typed. Example: `2016年`.
    package let day: String
    /// What happened.
    package let text: String
    /// Who told it, and how much later.
    package let who: String
    /// The entry that tells it.
    package let entry: TextLink

    package init(
        day: String,
        text: String,
        who: String,
        entry: TextLink
    ) {
        self.day = day
        self.text = text
        self.who = who
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "text": text
        case "who": who
        case "entry": entry
        default: nil
        }
    }
}
