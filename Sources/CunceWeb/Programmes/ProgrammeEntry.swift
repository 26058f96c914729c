import Mustache

/// One rule of a programme in words.
package struct ProgrammeEntry: MustacheParent, Equatable, Sendable {
    /// What the programme calls it; absent for a rule without a name. Example: `集体经济薄弱`.
    package let name: String?
    /// What it says. Example: `上年村集体经营性收入低于5万元。`.
    package let sentence: String
    /// Where it stands in the pack; absent where that is not kept. Example: `screening.yaml:24`.
    package let place: String?
    /// What somebody must answer for by name.
    package let warnings: [ProgrammeWarning]
    /// What belongs to it, inner ones after the one they belong to.
    package let parts: [ProgrammePart]

    package init(
        name: String? = nil, sentence: String, place: String? = nil, warnings: [ProgrammeWarning],
        parts: [ProgrammePart]
    ) {
        self.name = name
        self.sentence = sentence
        self.place = place
        self.warnings = warnings
        self.parts = parts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name.orAbsent
        case "sentence": sentence
        case "place": place.orAbsent
        case "warnings": warnings
        case "parts": parts
        default: nil
        }
    }
}
