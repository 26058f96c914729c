import Mustache

/// One fact about the item.
package struct HuddleFact: MustacheParent, Equatable, Sendable {
    /// The day or the kind. Example: `11月20日`.
    package let label: String
    /// What happened. Example: `又约到 1 户`.
    package let text: String
    /// The entry.
    package let entry: TextLink?

    package init(label: String, text: String, entry: TextLink? = nil) {
        self.label = label
        self.text = text
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "text": text
        case "entry": entry.orAbsent
        default: nil
        }
    }
}
