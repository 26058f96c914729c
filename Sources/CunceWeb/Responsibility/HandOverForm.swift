import Mustache

/// To whom, from which day, why.
package struct HandOverForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The post that receives.
    package let to: SelectModel
    /// Its first day.
    package let on: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, to: SelectModel, on: FieldModel, reason: FieldModel) {
        self.form = form
        self.to = to
        self.on = on
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "to": to
        case "on": on
        case "reason": reason
        default: nil
        }
    }
}
