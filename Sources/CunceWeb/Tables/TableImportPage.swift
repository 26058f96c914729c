import Mustache

/// Where a table is handed in. Template `table-import`.
package struct TableImportPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Which table. Example: `任务`.
    package let table: String
    /// The round its rows belong to. Example: `2026 年第一轮`.
    package let roundTitle: String?
    /// Its id, sent along; empty for posts.
    package let round: String
    /// Where it is posted, as multipart form data.
    package let form: FormModel
    /// The file; its value is always empty.
    package let file: FieldModel
    /// An empty table to be filled in.
    package let templateHref: String
    /// The table as it stands now, to be filled on.
    package let currentHref: String?
    /// What else may be handed in.
    package let note: String?
    /// The columns, in order.
    package let columns: [TableColumnLine]
    /// Back without handing in.
    package let cancelHref: String

    package init(
        shell: ShellModel, table: String, roundTitle: String? = nil, round: String,
        form: FormModel, file: FieldModel, templateHref: String, currentHref: String? = nil,
        note: String? = nil, columns: [TableColumnLine], cancelHref: String
    ) {
        self.shell = shell
        self.table = table
        self.roundTitle = roundTitle
        self.round = round
        self.form = form
        self.file = file
        self.templateHref = templateHref
        self.currentHref = currentHref
        self.note = note
        self.columns = columns
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "table": table
        case "roundTitle": roundTitle.orAbsent
        case "round": round
        case "form": form
        case "file": file
        case "templateHref": templateHref
        case "currentHref": currentHref.orAbsent
        case "note": note.orAbsent
        case "columns": columns
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
