import Mustache

/// A box that is ticked or not.
package struct TickBox: MustacheParent, Equatable, Sendable {
    /// The name it is sent under. Example: `task`.
    package let name: String
    /// What is sent.
    package let value: String
    /// What it stands for, for readers. Example: `移交：村账清理`.
    package let label: String
    /// Whether it is ticked now.
    package let isTicked: Bool

    package init(name: String, value: String, label: String, isTicked: Bool) {
        self.name = name
        self.value = value
        self.label = label
        self.isTicked = isTicked
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "value": value
        case "label": label
        case "isTicked": isTicked
        default: nil
        }
    }
}
