import Mustache

/// Moves the day on which a task is due.
package struct PostponeForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The new day. Example: `2026-11-30`.
    package let due: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, due: FieldModel, reason: FieldModel) {
        self.form = form
        self.due = due
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "due": due
        case "reason": reason
        default: nil
        }
    }
}
