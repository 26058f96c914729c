import Mustache

/// A value of a problem with the entry that says so.
package struct ProblemFigure: MustacheParent, Equatable, Sendable {
    /// What it says. Example: `重→中`.
    package let text: String
    /// Why, or when. Example: `公示后大家认可`.
    package let note: String?
    /// The entry. Example: `第 61 条`.
    package let entry: TextLink

    package init(
        text: String,
        note: String? = nil,
        entry: TextLink
    ) {
        self.text = text
        self.note = note
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "note": note.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
