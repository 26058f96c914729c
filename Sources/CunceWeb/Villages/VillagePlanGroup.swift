import Mustache

/// The tasks that answer one dimension.
package struct VillagePlanGroup: MustacheParent, Equatable, Sendable {
    /// The dimension; absent for tasks beside the plan.
    package let tile: DimensionTile?
    /// Its name. Example: `遗留和难题`.
    package let name: String
    /// How many, how many done. Example: `6 项，办结 2`.
    package let line: String
    /// The tasks, the pressing ones first.
    package let tasks: [VillageTask]

    package init(tile: DimensionTile? = nil, name: String, line: String, tasks: [VillageTask]) {
        self.tile = tile
        self.name = name
        self.line = line
        self.tasks = tasks
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tile": tile.orAbsent
        case "name": name
        case "line": line
        case "tasks": tasks
        default: nil
        }
    }
}
