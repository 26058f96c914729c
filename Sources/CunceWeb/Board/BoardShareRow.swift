import Mustache

/// One row of who has taken on what.
package struct BoardShareRow: MustacheParent, Equatable, Sendable {
    /// Who. Example: `县机关部门挂钩帮扶`.
    package let name: String
    /// How many posts. Example: `6 个`.
    package let posts: String?
    /// One mark per task; absent in the row of the sum.
    package let beads: BeadString?
    /// All tasks.
    package let all: Door
    /// Done.
    package let done: Door
    /// Not due yet.
    package let waiting: Door
    /// Overdue.
    package let overdue: Door
    /// Whether this is the sum.
    package let isSum: Bool

    package init(
        name: String, posts: String? = nil, beads: BeadString? = nil, all: Door, done: Door,
        waiting: Door, overdue: Door, isSum: Bool
    ) {
        self.name = name
        self.posts = posts
        self.beads = beads
        self.all = all
        self.done = done
        self.waiting = waiting
        self.overdue = overdue
        self.isSum = isSum
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "posts": posts.orAbsent
        case "beads": beads.orAbsent
        case "all": all
        case "done": done
        case "waiting": waiting
        case "overdue": overdue
        case "isSum": isSum
        default: nil
        }
    }
}
