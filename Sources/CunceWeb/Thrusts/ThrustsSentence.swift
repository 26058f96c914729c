import Mustache

/// The sentence that opens the page.
package struct ThrustsSentence: MustacheParent, Equatable, Sendable {
    /// That it is of the villages the reader sees, for whoever sees some only.
    package let seen: String?
    /// Villages on the list.
    package let cases: Door
    /// Links held.
    package let links: Door
    /// Links needed.
    package let linksNeeded: Int
    /// Supporters and work groups with a task.
    package let helps: Door
    /// Open problems.
    package let open: Door
    /// Problems found solved.
    package let solved: Door
    /// All tasks.
    package let tasks: Door
    /// Done and verified.
    package let done: Door
    /// Overdue.
    package let overdue: Door
    /// Stuck.
    package let stuck: Door
    /// Villages that passed acceptance.
    package let transformed: Door

    package init(
        seen: String? = nil, cases: Door, links: Door, linksNeeded: Int, helps: Door,
        open: Door, solved: Door, tasks: Door, done: Door, overdue: Door, stuck: Door,
        transformed: Door
    ) {
        self.seen = seen
        self.cases = cases
        self.links = links
        self.linksNeeded = linksNeeded
        self.helps = helps
        self.open = open
        self.solved = solved
        self.tasks = tasks
        self.done = done
        self.overdue = overdue
        self.stuck = stuck
        self.transformed = transformed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "seen": seen.orAbsent
        case "cases": cases
        case "links": links
        case "linksNeeded": linksNeeded
        case "helps": helps
        case "open": open
        case "solved": solved
        case "tasks": tasks
        case "done": done
        case "overdue": overdue
        case "stuck": stuck
        case "transformed": transformed
        default: nil
        }
    }
}
