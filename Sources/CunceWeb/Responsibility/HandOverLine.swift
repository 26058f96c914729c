import Mustache

/// One entry of a hand-over.
package struct HandOverLine: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// What happened. Example: `换人办`.
    package let event: String
    /// What it is about.
    package let text: String
    /// The entry.
    package let entry: TextLink

    package init(village: TextLink, event: String, text: String, entry: TextLink) {
        self.village = village
        self.event = event
        self.text = text
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "event": event
        case "text": text
        case "entry": entry
        default: nil
        }
    }
}
