import Mustache

/// One thing that can be chosen.
package struct OptionModel: MustacheParent, Equatable, Sendable {
    /// What is sent. Example: `people`.
    package let value: String
    /// What is read. Example: `人 班子和干部`.
    package let label: String
    /// Whether it is chosen now.
    package let selected: Bool

    package init(value: String, label: String, selected: Bool) {
        self.value = value
        self.label = label
        self.selected = selected
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "value": value
        case "label": label
        case "selected": selected
        default: nil
        }
    }
}
