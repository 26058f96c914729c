import Mustache

/// A task a post owes.
package struct PostTask: MustacheParent, Equatable, Sendable {
    /// Where it stands.
    package let status: StatusMark
    /// The task.
    package let task: TextLink
    /// When it is due. Example: `11月28日`.
    package let due: String

    package init(status: StatusMark, task: TextLink, due: String) {
        self.status = status
        self.task = task
        self.due = due
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "task": task
        case "due": due
        default: nil
        }
    }
}
