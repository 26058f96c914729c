import Mustache

/// Names who stands in.
package struct NameActingForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The holder of another post.
    package let person: SelectModel
    /// The first day.
    package let from: FieldModel
    /// The last day.
    package let until: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, person: SelectModel, from: FieldModel, until: FieldModel,
        reason: FieldModel
    ) {
        self.form = form
        self.person = person
        self.from = from
        self.until = until
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "person": person
        case "from": from
        case "until": until
        case "reason": reason
        default: nil
        }
    }
}
