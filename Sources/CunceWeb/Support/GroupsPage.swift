import Mustache

/// The work groups 工作组. Template `groups`.
package struct GroupsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// How many groups.
    package let total: Int
    /// How many posts are in them, heads included.
    package let cadres: Door
    /// Every group.
    package let groups: [GroupSection]

    package init(
        shell: ShellModel, total: Int, cadres: Door, groups: [GroupSection]
    ) {
        self.shell = shell
        self.total = total
        self.cadres = cadres
        self.groups = groups
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "total": total
        case "cadres": cadres
        case "groups": groups
        default: nil
        }
    }
}
