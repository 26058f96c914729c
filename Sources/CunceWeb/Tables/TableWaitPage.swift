import Mustache

/// While a large table is looked through or taken in. Asks again by itself. Template
/// `table-wait`.
package struct TableWaitPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// As its owner named it. Example: `任务台账.xlsx`.
    package let fileName: String
    /// How far it is. Example: `已比对 1200 行，共 3000 行。`
    package let stands: String
    /// The part of the whole that is done, once the whole is known.
    package let bar: TableBar?
    /// What happens to it while nobody looks. Example: `可以离开，……`
    package let leave: String
    /// What became of it earlier.
    package let result: TableResult?
    /// Its address, to be asked for again.
    package let href: String
    /// The list of tables.
    package let tablesHref: String

    package init(
        shell: ShellModel, fileName: String, stands: String, bar: TableBar? = nil, leave: String,
        result: TableResult? = nil, href: String, tablesHref: String
    ) {
        self.shell = shell
        self.fileName = fileName
        self.stands = stands
        self.bar = bar
        self.leave = leave
        self.result = result
        self.href = href
        self.tablesHref = tablesHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "fileName": fileName
        case "stands": stands
        case "bar": bar.orAbsent
        case "leave": leave
        case "result": result.orAbsent
        case "href": href
        case "tablesHref": tablesHref
        default: nil
        }
    }
}
