import Mustache

/// Changes the amount or the day of a promise.
package struct ChangePromiseForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// In yuan; absent for advice and training.
    package let amount: FieldModel?
    /// The new day.
    package let due: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, amount: FieldModel? = nil, due: FieldModel, reason: FieldModel
    ) {
        self.form = form
        self.amount = amount
        self.due = due
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "amount": amount.orAbsent
        case "due": due
        case "reason": reason
        default: nil
        }
    }
}
