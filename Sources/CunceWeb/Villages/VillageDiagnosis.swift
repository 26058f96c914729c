import Mustache

/// One dimension of the diagnosis.
package struct VillageDiagnosis: MustacheParent, Equatable, Sendable {
    /// Dimension and severity.
    package let tile: DimensionTile
    /// The dimension. Example: `事`.
    package let name: String
    /// Since when it stands so. Example: `9月4日起`.
    package let since: String?
    /// The open problems; each leads to its page.
    package let problems: [TextLink]
    /// Those verified as solved.
    package let solved: [TextLink]
    /// What was said of a dimension in which nothing was found.
    package let note: String?
    /// The entries behind it.
    package let facts: Door?
    /// How many villagers spoke of it; a count, never a name.
    package let villagers: Door?

    package init(
        tile: DimensionTile, name: String, since: String? = nil, problems: [TextLink],
        solved: [TextLink], note: String? = nil, facts: Door? = nil, villagers: Door? = nil
    ) {
        self.tile = tile
        self.name = name
        self.since = since
        self.problems = problems
        self.solved = solved
        self.note = note
        self.facts = facts
        self.villagers = villagers
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tile": tile
        case "name": name
        case "since": since.orAbsent
        case "problems": problems
        case "solved": solved
        case "note": note.orAbsent
        case "facts": facts.orAbsent
        case "villagers": villagers.orAbsent
        default: nil
        }
    }
}
