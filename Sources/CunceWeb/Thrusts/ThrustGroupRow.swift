import Mustache

/// One workstream or one dimension.
package struct ThrustGroupRow: MustacheParent, Equatable, Sendable {
    /// The workstream or dimension. Example: `队伍建设`.
    package let name: String
    /// The mark of the dimension.
    package let tile: DimensionTile?
    /// One mark per task; absent where there are none.
    package let beads: BeadString?
    /// All tasks without dropped ones.
    package let tasks: Door
    /// Done and verified.
    package let done: Door
    /// Verified.
    package let verified: Door
    /// Overdue.
    package let overdue: Door
    /// Stuck.
    package let stuck: Door
    /// Open problems; absent for a workstream.
    package let open: Door?
    /// The same by severity, those there are.
    package let severities: [ThrustPart]
    /// Problems found solved; absent for a workstream.
    package let solved: Door?

    package init(
        name: String, tile: DimensionTile? = nil, beads: BeadString? = nil, tasks: Door,
        done: Door, verified: Door, overdue: Door, stuck: Door, open: Door? = nil,
        severities: [ThrustPart], solved: Door? = nil
    ) {
        self.name = name
        self.tile = tile
        self.beads = beads
        self.tasks = tasks
        self.done = done
        self.verified = verified
        self.overdue = overdue
        self.stuck = stuck
        self.open = open
        self.severities = severities
        self.solved = solved
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "tile": tile.orAbsent
        case "beads": beads.orAbsent
        case "tasks": tasks
        case "done": done
        case "verified": verified
        case "overdue": overdue
        case "stuck": stuck
        case "open": open.orAbsent
        case "severities": severities
        case "solved": solved.orAbsent
        default: nil
        }
    }
}
