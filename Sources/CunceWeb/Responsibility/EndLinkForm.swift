import Mustache

/// Ends a link.
package struct EndLinkForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The last day. Example: `2026-11-20`.
    package let on: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, on: FieldModel, reason: FieldModel) {
        self.form = form
        self.on = on
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "on": on
        case "reason": reason
        default: nil
        }
    }
}
