import Mustache

/// The cells of a filled form that stay empty. Template `form-cells`.
package struct FormCellsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The form. Example: `整顿情况月报表`.
    package let name: String
    /// Its page. Example: `/forms/f1`.
    package let formHref: String
    /// The day everything is counted on. Example: `2026年11月20日`.
    package let day: String
    /// How many rows were filled. Example: `共填 25 行`.
    package let rows: String
    /// Columns and cells filled by hand.
    package let hand: [FormCellLine]
    /// Cells nothing is recorded for yet.
    package let missing: [FormCellLine]
    /// The filled file. Example: `/forms/f1/filled?week=2026-W47`.
    package let fileHref: String

    package init(
        shell: ShellModel, name: String, formHref: String, day: String, rows: String,
        hand: [FormCellLine], missing: [FormCellLine], fileHref: String
    ) {
        self.shell = shell
        self.name = name
        self.formHref = formHref
        self.day = day
        self.rows = rows
        self.hand = hand
        self.missing = missing
        self.fileHref = fileHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "name": name
        case "formHref": formHref
        case "day": day
        case "rows": rows
        case "hand": hand
        case "missing": missing
        case "fileHref": fileHref
        default: nil
        }
    }
}
