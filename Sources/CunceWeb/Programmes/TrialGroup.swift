import Mustache

/// Answers to one question that would change.
package struct TrialGroup: MustacheParent, Equatable, Sendable {
    /// What was asked. Example: `列入候选的变化`.
    package let heading: String
    /// How many. Example: `新列入 3 个，不再列入 1 个`.
    package let line: String
    /// Whose answer changes, one each.
    package let changes: [TrialChange]

    package init(heading: String, line: String, changes: [TrialChange]) {
        self.heading = heading
        self.line = line
        self.changes = changes
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "line": line
        case "changes": changes
        default: nil
        }
    }
}
