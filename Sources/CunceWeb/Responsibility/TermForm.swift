import Mustache

/// Agrees another last day of a link.
package struct TermForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The last day. Example: `2026-12-31`.
    package let term: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, term: FieldModel, reason: FieldModel) {
        self.form = form
        self.term = term
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "term": term
        case "reason": reason
        default: nil
        }
    }
}
