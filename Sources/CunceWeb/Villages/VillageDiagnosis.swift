import Mustache

/// One dimension of the diagnosis.
package struct VillageDiagnosis: MustacheParent, Equatable, Sendable {
    /// Dimension and severity.
    package let tile: DimensionTile
    /// The dimension. Example: `事`.
    package let name: String
    /// Since when it stands so. Example: `9月4日起`.
    package let since: String?
    /// The open problems, joined; absent when there are none.
    package let problems: String?
    /// The entries behind it.
    package let facts: Door?
    /// How many villagers spoke of it; a count, never a name.
    package let villagers: Door?

    package init(
        tile: DimensionTile, name: String, since: String? = nil, problems: String? = nil,
        facts: Door? = nil, villagers: Door? = nil
    ) {
        self.tile = tile
        self.name = name
        self.since = since
        self.problems = problems
        self.facts = facts
        self.villagers = villagers
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tile": tile
        case "name": name
        case "since": since.orAbsent
        case "problems": problems.orAbsent
        case "facts": facts.orAbsent
        case "villagers": villagers.orAbsent
        default: nil
        }
    }
}
