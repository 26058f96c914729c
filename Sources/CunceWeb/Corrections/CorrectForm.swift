import Mustache

/// Corrects an entry: a new entry that names the old one.
package struct CorrectForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The fields that may be corrected, filled with what stands.
    package let fields: [CorrectField]
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, fields: [CorrectField], reason: FieldModel) {
        self.form = form
        self.fields = fields
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "fields": fields
        case "reason": reason
        default: nil
        }
    }
}
