import Mustache

/// One post that can be entered.
package struct DemoPost: MustacheParent, Equatable, Sendable {
    /// What is sent as `post`. Example: `secretary`.
    package let value: String
    /// The post. Example: `镇党委书记`.
    package let label: String
    /// What this post comes for. Example: `看总表，定事，签专报`.
    package let note: String?

    package init(value: String, label: String, note: String? = nil) {
        self.value = value
        self.label = label
        self.note = note
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "value": value
        case "label": label
        case "note": note.orAbsent
        default: nil
        }
    }
}
