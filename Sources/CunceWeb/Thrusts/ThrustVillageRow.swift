import Mustache

/// One village's part in the figures.
package struct ThrustVillageRow: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// Its stage. Example: `整治`.
    package let stage: String
    /// Links held.
    package let links: Door
    /// Links needed. Example: `3`.
    package let linksNeeded: Int
    /// The links that nobody holds.
    package let vacant: [String]
    /// Visits made in the round.
    package let visits: Door
    /// Visits owed now.
    package let due: Int
    /// Visits missed in weeks that are over.
    package let late: Int
    /// Who helps, each once.
    package let helps: [String]
    /// Open problems.
    package let open: Door
    /// Problems found solved.
    package let solved: Door
    /// Tasks done and verified.
    package let done: Door
    /// All tasks.
    package let tasks: Int
    /// Overdue tasks.
    package let overdue: Door
    /// Stuck tasks.
    package let stuck: Door

    package init(
        village: TextLink, stage: String, links: Door, linksNeeded: Int, vacant: [String],
        visits: Door, due: Int, late: Int, helps: [String], open: Door, solved: Door, done: Door,
        tasks: Int, overdue: Door, stuck: Door
    ) {
        self.village = village
        self.stage = stage
        self.links = links
        self.linksNeeded = linksNeeded
        self.vacant = vacant
        self.visits = visits
        self.due = due
        self.late = late
        self.helps = helps
        self.open = open
        self.solved = solved
        self.done = done
        self.tasks = tasks
        self.overdue = overdue
        self.stuck = stuck
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "stage": stage
        case "links": links
        case "linksNeeded": linksNeeded
        case "vacant": vacant
        case "visits": visits
        case "due": due
        case "late": late
        case "helps": helps
        case "open": open
        case "solved": solved
        case "done": done
        case "tasks": tasks
        case "overdue": overdue
        case "stuck": stuck
        default: nil
        }
    }
}
