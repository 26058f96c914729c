import Mustache

/// Chooses two versions to be laid side by side; sent with GET.
package struct VersionChooser: MustacheParent, Equatable, Sendable {
    /// The page's own address.
    package let action: String
    /// The older.
    package let left: SelectModel
    /// The newer.
    package let right: SelectModel

    package init(action: String, left: SelectModel, right: SelectModel) {
        self.action = action
        self.left = left
        self.right = right
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "left": left
        case "right": right
        default: nil
        }
    }
}
