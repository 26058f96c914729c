import Mustache

/// Chooses another version to look at.
package struct PackChooser: MustacheParent, Equatable, Sendable {
    /// Where it is asked for. Example: `/rounds/r1/programme`.
    package let action: String
    /// The versions, the newest first.
    package let to: SelectModel

    package init(
        action: String, to: SelectModel
    ) {
        self.action = action
        self.to = to
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "to": to
        default: nil
        }
    }
}
