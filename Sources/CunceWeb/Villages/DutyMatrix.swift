import Mustache

/// Three links and three helps against the three workstreams.
package struct DutyMatrix: MustacheParent, Equatable, Sendable {
    /// The workstreams. Example: `班子建设`.
    package let columns: [String]
    /// How many columns a group's title covers: the workstreams and one. Example: `4`.
    package let span: Int
    /// The links, the helps, the rest.
    package let groups: [DutyGroup]

    package init(columns: [String], span: Int, groups: [DutyGroup]) {
        self.columns = columns
        self.span = span
        self.groups = groups
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "columns": columns
        case "span": span
        case "groups": groups
        default: nil
        }
    }
}
