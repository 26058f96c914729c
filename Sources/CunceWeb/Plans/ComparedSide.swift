import Mustache

/// How one version has it.
package struct ComparedSide: MustacheParent, Equatable, Sendable {
    /// Example: `旧厂房出租`.
    package let title: String
    /// What is said about it.
    package let lines: [ComparedLine]
    /// Whether it stands only here.
    package let isStruck: Bool

    package init(title: String, lines: [ComparedLine], isStruck: Bool) {
        self.title = title
        self.lines = lines
        self.isStruck = isStruck
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "lines": lines
        case "isStruck": isStruck
        default: nil
        }
    }
}
