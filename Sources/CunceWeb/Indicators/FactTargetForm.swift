import Mustache

/// Sets what the place works towards.
package struct FactTargetForm: MustacheParent, Equatable, Sendable {
    /// The form.
    package let form: FormModel
    /// Its key.
    package let fact: String
    /// The period.
    package let period: SelectModel
    /// The number.
    package let target: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, fact: String, period: SelectModel, target: FieldModel, reason: FieldModel
    ) {
        self.form = form
        self.fact = fact
        self.period = period
        self.target = target
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "fact": fact
        case "period": period
        case "target": target
        case "reason": reason
        default: nil
        }
    }
}
