import Mustache

/// How one version has it.
package struct ComparedSide: MustacheParent, Equatable, Sendable {
    /// Example: `旧厂房出租`.
    package let title: String
    /// What is said about it.
    package let lines: [ComparedLine]
    /// Whether it stands only here.
    package let isStruck: Bool
    /// Whether the other version calls it otherwise.
    package let isRenamed: Bool

    package init(title: String, lines: [ComparedLine], isStruck: Bool, isRenamed: Bool) {
        self.title = title
        self.lines = lines
        self.isStruck = isStruck
        self.isRenamed = isRenamed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "lines": lines
        case "isStruck": isStruck
        case "isRenamed": isRenamed
        default: nil
        }
    }
}
