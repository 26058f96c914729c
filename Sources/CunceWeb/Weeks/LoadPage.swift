import Mustache

/// Who carries how much. Template `load`.
package struct LoadPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round.
    package let crumb: String
    /// Whether it is only the reader's own row.
    package let isOwn: Bool
    /// In the order of the roster.
    package let rows: [LoadRow]
    /// What was missed lately, by village and matter.
    package let missed: [TextLink]

    package init(
        shell: ShellModel, crumb: String, isOwn: Bool, rows: [LoadRow], missed: [TextLink]
    ) {
        self.shell = shell
        self.crumb = crumb
        self.isOwn = isOwn
        self.rows = rows
        self.missed = missed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "crumb": crumb
        case "isOwn": isOwn
        case "rows": rows
        case "missed": missed
        default: nil
        }
    }
}
