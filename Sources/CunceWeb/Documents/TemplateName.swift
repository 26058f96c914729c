import Mustache

/// A placeholder that can stand in a template.
package struct TemplateName: MustacheParent, Equatable, Sendable {
    /// As it is typed. Example: `{{标题}}`.
    package let token: String
    /// What else it may be called. Example: `title、Title`.
    package let others: String

    package init(token: String, others: String) {
        self.token = token
        self.others = others
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "token": token
        case "others": others
        default: nil
        }
    }
}
