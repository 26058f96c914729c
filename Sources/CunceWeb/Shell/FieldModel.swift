import Mustache

/// One field of a form, with what was typed and how to mend it.
package struct FieldModel: MustacheParent, Equatable, Sendable {
    /// The name it is sent under. Example: `reason`.
    package let name: String
    /// What it holds; what was typed, if the form came back. Example: `户主在外`.
    package let value: String
    /// How to mend it, if the form was refused. Example: `请填 0 到 12`.
    package let complaint: String?

    package init(name: String, value: String, complaint: String? = nil) {
        self.name = name
        self.value = value
        self.complaint = complaint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "value": value
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
