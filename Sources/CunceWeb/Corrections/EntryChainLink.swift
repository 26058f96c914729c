import Mustache

/// One other entry in the chain of corrections.
package struct EntryChainLink: MustacheParent, Equatable, Sendable {
    /// When it was written. Example: `11月21日`.
    package let day: String
    /// What it does. Example: `更正了本条`.
    package let text: String
    /// Why.
    package let reason: String?
    /// The entry. Example: `第 64 条`.
    package let entry: TextLink

    package init(day: String, text: String, reason: String? = nil, entry: TextLink) {
        self.day = day
        self.text = text
        self.reason = reason
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "text": text
        case "reason": reason.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
