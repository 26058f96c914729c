import Mustache

/// One field of an entry.
package struct EntryFact: MustacheParent, Equatable, Sendable {
    /// The field. Example: `看到什么`.
    package let label: String
    /// What it says.
    package let value: String

    package init(label: String, value: String) {
        self.label = label
        self.value = value
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "value": value
        default: nil
        }
    }
}
