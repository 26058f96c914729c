import Mustache

/// Ends an acting early.
package struct EndActingForm: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `acting-1`.
    package let key: String
    /// Where it is posted.
    package let form: FormModel
    /// Its first day, which tells it from others.
    package let from: String
    /// The last day.
    package let until: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        key: String, form: FormModel, from: String, until: FieldModel, reason: FieldModel
    ) {
        self.key = key
        self.form = form
        self.from = from
        self.until = until
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "form": form
        case "from": from
        case "until": until
        case "reason": reason
        default: nil
        }
    }
}
