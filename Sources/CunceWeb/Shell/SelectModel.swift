import Mustache

/// A field in which one is chosen (select, radios) or several (check boxes).
package struct SelectModel: MustacheParent, Equatable, Sendable {
    /// The name it is sent under. Example: `dimension`.
    package let name: String
    /// What can be chosen, in order. A select that must be answered starts with an option of empty
    /// value.
    package let options: [OptionModel]
    /// How to mend it, if the form was refused. Example: `请选一项`.
    package let complaint: String?

    package init(name: String, options: [OptionModel], complaint: String? = nil) {
        self.name = name
        self.options = options
        self.complaint = complaint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "options": options
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
