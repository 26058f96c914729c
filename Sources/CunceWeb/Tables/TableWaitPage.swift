import Mustache

/// While a large table is looked through. Asks again by itself. Template `table-wait`.
package struct TableWaitPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// As its owner named it. Example: `任务台账.xlsx`.
    package let fileName: String
    /// Rows looked at so far. Example: `1200`.
    package let rows: Int
    /// The preview, to be asked for again.
    package let href: String
    /// The list of tables.
    package let tablesHref: String

    package init(
        shell: ShellModel, fileName: String, rows: Int, href: String, tablesHref: String
    ) {
        self.shell = shell
        self.fileName = fileName
        self.rows = rows
        self.href = href
        self.tablesHref = tablesHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "fileName": fileName
        case "rows": rows
        case "href": href
        case "tablesHref": tablesHref
        default: nil
        }
    }
}
