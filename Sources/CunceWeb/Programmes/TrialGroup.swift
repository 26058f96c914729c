import Mustache

/// Answers to one question that would change.
package struct TrialGroup: MustacheParent, Equatable, Sendable {
    /// What was asked. Example: `列入候选的变化`.
    package let heading: String
    /// Whose answer changes, one each.
    package let changes: [TrialChange]

    package init(heading: String, changes: [TrialChange]) {
        self.heading = heading
        self.changes = changes
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "changes": changes
        default: nil
        }
    }
}
