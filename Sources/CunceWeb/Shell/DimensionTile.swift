import Mustache

/// One of the four dimensions with its severity.
package struct DimensionTile: MustacheParent, Equatable, Sendable {
    /// `people`, `affairs`, `funds` or `drive`; chooses the hue. Example: `affairs`.
    package let key: String
    /// The pack's character. Example: `事`.
    package let glyph: String
    /// `3` heavy, `2` middle, `1` light, `0` none or solved, `q` not diagnosed. Example: `3`.
    package let severity: String
    /// The severity in words, with the change of this week if any. Example: `中→轻`.
    package let word: String
    /// Dimension and severity in words. Example: `事：重`.
    package let label: String
    /// Whether it got better this week.
    package let moved: Bool

    package init(
        key: String, glyph: String, severity: String, word: String, label: String, moved: Bool
    ) {
        self.key = key
        self.glyph = glyph
        self.severity = severity
        self.word = word
        self.label = label
        self.moved = moved
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "glyph": glyph
        case "severity": severity
        case "word": word
        case "label": label
        case "moved": moved
        default: nil
        }
    }
}
