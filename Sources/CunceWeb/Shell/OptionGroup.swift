import Mustache

/// Options that belong together.
package struct OptionGroup: MustacheParent, Equatable, Sendable {
    /// The group. Example: `事`.
    package let label: String
    /// What can be chosen in it.
    package let options: [OptionModel]

    package init(label: String, options: [OptionModel]) {
        self.label = label
        self.options = options
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "options": options
        default: nil
        }
    }
}
