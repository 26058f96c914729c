import Mustache

/// One change.
package struct WeekNews: MustacheParent, Equatable, Sendable {
    /// When. Example: `11月18日`.
    package let day: String
    /// What happened; opens the entry.
    package let text: TextLink
    /// Which post did it; of what the reader did, in which village or town.
    package let who: String

    package init(
        day: String, text: TextLink, who: String
    ) {
        self.day = day
        self.text = text
        self.who = who
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "text": text
        case "who": who
        default: nil
        }
    }
}
