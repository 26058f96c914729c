import Mustache

/// A part of a rule, one line of its list.
package struct ProgrammePart: MustacheParent, Equatable, Sendable {
    /// How deep it lies, 1 for the first list. Example: `1`.
    package let depth: Int
    /// What the programme calls it; absent for most. Example: `实地核查`.
    package let name: String?
    /// What it says. Example: `符合“班子长期缺位”情形。`.
    package let sentence: String
    /// Where it stands in the pack; absent where that is not kept. Example: `screening.yaml:24`.
    package let place: String?
    /// What somebody must answer for by name.
    package let warnings: [ProgrammeWarning]

    package init(
        depth: Int, name: String? = nil, sentence: String, place: String? = nil,
        warnings: [ProgrammeWarning]
    ) {
        self.depth = depth
        self.name = name
        self.sentence = sentence
        self.place = place
        self.warnings = warnings
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "depth": depth
        case "name": name.orAbsent
        case "sentence": sentence
        case "place": place.orAbsent
        case "warnings": warnings
        default: nil
        }
    }
}
