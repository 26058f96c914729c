import Mustache

/// The entries behind a figure 依据. Template `entries`.
package struct EntriesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where the figure stands.
    package let back: TextLink
    /// The figure in words. Example: `逾期 5 项`.
    package let title: String
    /// How it is counted. Example: `到期没有办结的任务`.
    package let how: String
    /// As of when. Example: `11月20日的数`.
    package let asOfLine: String
    /// How many rows there are. Example: `5`.
    package let count: Int
    /// How many are listed. Example: `5`.
    package let shown: Int
    /// Whether there are more than are listed.
    package let isCut: Bool
    /// The entries, newest first.
    package let rows: [EntryRow]

    package init(
        shell: ShellModel, back: TextLink, title: String, how: String, asOfLine: String, count: Int,
        shown: Int, isCut: Bool, rows: [EntryRow]
    ) {
        self.shell = shell
        self.back = back
        self.title = title
        self.how = how
        self.asOfLine = asOfLine
        self.count = count
        self.shown = shown
        self.isCut = isCut
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "title": title
        case "how": how
        case "asOfLine": asOfLine
        case "count": count
        case "shown": shown
        case "isCut": isCut
        case "rows": rows
        default: nil
        }
    }
}
