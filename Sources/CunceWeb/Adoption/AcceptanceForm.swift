import Mustache

/// Answers for a warning no more.
package struct AcceptanceForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Which warning. Example: `people-ranked.rank-list`.
    package let warning: String
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, warning: String, reason: FieldModel
    ) {
        self.form = form
        self.warning = warning
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "warning": warning
        case "reason": reason
        default: nil
        }
    }
}
