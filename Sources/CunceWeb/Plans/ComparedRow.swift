import Mustache

/// One thing as two versions have it.
package struct ComparedRow: MustacheParent, Equatable, Sendable {
    /// `main` for the objective and a measure, `step` for a task.
    package let kind: String
    /// Added, removed, changed or the same. Example: `新加`.
    package let change: StatusMark
    /// As the older has it; absent where it was not yet there.
    package let left: ComparedSide?
    /// As the newer has it; absent where it is gone.
    package let right: ComparedSide?

    package init(
        kind: String, change: StatusMark, left: ComparedSide? = nil, right: ComparedSide? = nil
    ) {
        self.kind = kind
        self.change = change
        self.left = left
        self.right = right
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "kind": kind
        case "change": change
        case "left": left.orAbsent
        case "right": right.orAbsent
        default: nil
        }
    }
}
