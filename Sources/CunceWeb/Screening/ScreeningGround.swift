import Mustache

/// One criterion that is met.
package struct ScreeningGround: MustacheParent, Equatable, Sendable {
    /// Its name in the pack. Example: `集体经济薄弱`.
    package let name: String
    /// The figure beside the line. Example: `村集体经营性收入2025年为4.2万元，低于5万元`.
    package let text: String
    /// Where the pack says so. Example: `screening.yaml:31`.
    package let clause: String

    package init(
        name: String, text: String, clause: String
    ) {
        self.name = name
        self.text = text
        self.clause = clause
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "text": text
        case "clause": clause
        default: nil
        }
    }
}
