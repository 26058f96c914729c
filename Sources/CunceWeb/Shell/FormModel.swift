import Mustache

/// A form without fields of its own to keep: where it is posted and the id that makes it safe to
/// send twice.
package struct FormModel: MustacheParent, Equatable, Sendable {
    /// Where it is posted. Example: `/tasks/t1/start`.
    package let action: String
    /// The command id, fresh for each rendering, sent as `command`. Example: `0192f3a4`.
    package let command: String

    package init(action: String, command: String) {
        self.action = action
        self.command = command
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "command": command
        default: nil
        }
    }
}
