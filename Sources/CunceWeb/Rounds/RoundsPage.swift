import Mustache

/// The rounds a reader may see 轮次. Template `rounds`.
package struct RoundsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Running, to come, ended; those without a round are left out.
    package let groups: [RoundsGroup]
    /// The form that opens a round, if the reader may. Example: `/rounds/new`.
    package let openHref: String?

    package init(shell: ShellModel, groups: [RoundsGroup], openHref: String? = nil) {
        self.shell = shell
        self.groups = groups
        self.openHref = openHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "groups": groups
        case "openHref": openHref.orAbsent
        default: nil
        }
    }
}
