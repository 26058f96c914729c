import Mustache

/// One value with its source.
package struct PlaceFactValue: MustacheParent, Equatable, Sendable {
    /// Example: `2025年`.
    package let when: String
    /// Example: `4.6 万元`.
    package let text: String
    /// Source, explanation and reason.
    package let about: String?
    /// The entry; absent for what is made from the journal.
    package let entry: TextLink?

    package init(when: String, text: String, about: String? = nil, entry: TextLink? = nil) {
        self.when = when
        self.text = text
        self.about = about
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "when": when
        case "text": text
        case "about": about.orAbsent
        case "entry": entry.orAbsent
        default: nil
        }
    }
}
