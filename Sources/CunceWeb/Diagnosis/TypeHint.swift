import Mustache

/// What to look at before a problem is given a type.
package struct TypeHint: MustacheParent, Equatable, Sendable {
    /// The type, with its dimension. Example: `事 返回地问题`.
    package let type: String
    /// Which facts to look at.
    package let hint: String
    /// Whether problems of it are legacy affairs.
    package let isLegacy: Bool

    package init(type: String, hint: String, isLegacy: Bool) {
        self.type = type
        self.hint = hint
        self.isLegacy = isLegacy
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "type": type
        case "hint": hint
        case "isLegacy": isLegacy
        default: nil
        }
    }
}
