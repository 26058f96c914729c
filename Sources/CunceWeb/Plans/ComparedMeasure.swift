import Mustache

/// A measure in two versions with its tasks.
package struct ComparedMeasure: MustacheParent, Equatable, Sendable {
    /// The measure itself.
    package let row: ComparedRow
    /// Its tasks.
    package let steps: [ComparedRow]

    package init(row: ComparedRow, steps: [ComparedRow]) {
        self.row = row
        self.steps = steps
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "row": row
        case "steps": steps
        default: nil
        }
    }
}
