import Mustache

/// A task that a supporter owes.
package struct SupporterTask: MustacheParent, Equatable, Sendable {
    /// Its state.
    package let status: StatusMark
    /// The task.
    package let task: TextLink
    /// The village.
    package let village: String
    /// When it is due.
    package let due: String

    package init(
        status: StatusMark, task: TextLink, village: String, due: String
    ) {
        self.status = status
        self.task = task
        self.village = village
        self.due = due
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "task": task
        case "village": village
        case "due": due
        default: nil
        }
    }
}
