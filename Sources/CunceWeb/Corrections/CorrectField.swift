import Mustache

/// One field that may be corrected.
package struct CorrectField: MustacheParent, Equatable, Sendable {
    /// The field. Example: `看到什么`.
    package let label: String
    /// What it holds.
    package let field: FieldModel

    package init(label: String, field: FieldModel) {
        self.label = label
        self.field = field
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "field": field
        default: nil
        }
    }
}
