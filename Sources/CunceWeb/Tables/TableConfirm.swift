import Mustache

/// The form that takes a table in after its preview.
package struct TableConfirm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The journal's last entry when the preview was made. Example: `812`.
    package let entries: Int
    /// Rows that would be written. Example: `15`.
    package let rows: Int
    /// Rows that are left out. Example: `2`.
    package let left: Int
    /// Whether any are.
    package let leavesSome: Bool

    package init(form: FormModel, entries: Int, rows: Int, left: Int, leavesSome: Bool) {
        self.form = form
        self.entries = entries
        self.rows = rows
        self.left = left
        self.leavesSome = leavesSome
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "entries": entries
        case "rows": rows
        case "isOne": rows == 1
        case "left": left
        case "leavesSome": leavesSome
        default: nil
        }
    }
}
