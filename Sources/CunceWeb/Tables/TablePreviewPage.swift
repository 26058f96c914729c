import Mustache

/// What a table would change, row by row; nothing is written yet. Template `table-preview`.
package struct TablePreviewPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// As its owner named it. Example: `任务台账.xlsx`.
    package let fileName: String
    /// What became of it when it was confirmed.
    package let result: TableResult?
    /// Rows that add something. Example: `12`.
    package let added: Int
    /// Rows that change something. Example: `3`.
    package let changed: Int
    /// Rows that stand already as they say. Example: `63`.
    package let unchanged: Int
    /// Rows that cannot be taken. Example: `2`.
    package let refused: Int
    /// What is wrong with the file as a whole.
    package let complaints: [String]
    /// What was noticed on the way and keeps nothing out.
    package let notices: [String]
    /// Refused, added and changed rows, the refused first; at most `shown`.
    package let rows: [TablePreviewRow]
    /// How many rows are listed at most. Example: `500`.
    package let shown: Int
    /// Whether there are more.
    package let isCut: Bool
    /// Takes the table in; absent where there is nothing to take.
    package let confirm: TableConfirm?
    /// The form for another file.
    package let againHref: String
    /// The list of tables.
    package let tablesHref: String

    package init(
        shell: ShellModel, fileName: String, result: TableResult? = nil, added: Int,
        changed: Int, unchanged: Int, refused: Int, complaints: [String], notices: [String],
        rows: [TablePreviewRow], shown: Int, isCut: Bool, confirm: TableConfirm? = nil,
        againHref: String, tablesHref: String
    ) {
        self.shell = shell
        self.fileName = fileName
        self.result = result
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.refused = refused
        self.complaints = complaints
        self.notices = notices
        self.rows = rows
        self.shown = shown
        self.isCut = isCut
        self.confirm = confirm
        self.againHref = againHref
        self.tablesHref = tablesHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "fileName": fileName
        case "result": result.orAbsent
        case "added": added
        case "changed": changed
        case "unchanged": unchanged
        case "refused": refused
        case "complaints": complaints
        case "notices": notices
        case "rows": rows
        case "shown": shown
        case "isCut": isCut
        case "confirm": confirm.orAbsent
        case "againHref": againHref
        case "tablesHref": tablesHref
        default: nil
        }
    }
}
