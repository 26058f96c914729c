import Mustache

/// One field of a thing that is compared.
package struct ComparedLine: MustacheParent, Equatable, Sendable {
    /// Example: `牵头`.
    package let label: String
    /// Example: `班子成员 乙`.
    package let text: String
    /// Whether the other version says otherwise.
    package let isChanged: Bool

    package init(label: String, text: String, isChanged: Bool) {
        self.label = label
        self.text = text
        self.isChanged = isChanged
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "text": text
        case "isChanged": isChanged
        default: nil
        }
    }
}
