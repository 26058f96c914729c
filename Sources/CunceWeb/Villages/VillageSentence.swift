import Mustache

/// The case in numbers.
package struct VillageSentence: MustacheParent, Equatable, Sendable {
    /// Days since it was listed; opens the listing.
    package let days: Door
    /// All tasks.
    package let tasks: Door
    /// Tasks done, verified or not.
    package let done: Door
    /// Tasks verified.
    package let verified: Door
    /// Tasks overdue.
    package let overdue: Door
    /// Tasks stuck.
    package let stuck: Door

    package init(days: Door, tasks: Door, done: Door, verified: Door, overdue: Door, stuck: Door) {
        self.days = days
        self.tasks = tasks
        self.done = done
        self.verified = verified
        self.overdue = overdue
        self.stuck = stuck
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "days": days
        case "tasks": tasks
        case "done": done
        case "verified": verified
        case "overdue": overdue
        case "stuck": stuck
        default: nil
        }
    }
}
