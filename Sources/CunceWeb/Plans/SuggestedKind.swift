import Mustache

/// A kind of measure of the playbook, to be ticked.
package struct SuggestedKind: MustacheParent, Equatable, Sendable {
    /// What is sent. Example: `audit-accounts:problem-1`.
    package let value: String
    /// Example: `清理和公开村账`.
    package let label: String
    /// Example: `重点难点问题解决`.
    package let workstream: String
    /// Whether it stands under another problem as well.
    package let isAlso: Bool
    /// Whether the class of the village offers it first.
    package let isFirst: Bool
    /// Whether it is ticked now.
    package let selected: Bool

    package init(
        value: String, label: String, workstream: String, isAlso: Bool, isFirst: Bool,
        selected: Bool
    ) {
        self.value = value
        self.label = label
        self.workstream = workstream
        self.isAlso = isAlso
        self.isFirst = isFirst
        self.selected = selected
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "value": value
        case "label": label
        case "workstream": workstream
        case "isAlso": isAlso
        case "isFirst": isFirst
        case "selected": selected
        default: nil
        }
    }
}
