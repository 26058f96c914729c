import Mustache

/// Says that something of a promise came.
package struct ArriveForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// How much, in yuan; absent for advice and training.
    package let amount: FieldModel?
    /// What is still to come, with the unit. Example: `20,000 元`.
    package let left: String?
    /// The day it came. Example: `2026-11-20`.
    package let on: FieldModel
    /// Number of the receipt, or what shows it.
    package let voucher: FieldModel

    package init(
        form: FormModel, amount: FieldModel? = nil, left: String? = nil, on: FieldModel,
        voucher: FieldModel
    ) {
        self.form = form
        self.amount = amount
        self.left = left
        self.on = on
        self.voucher = voucher
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "amount": amount.orAbsent
        case "left": left.orAbsent
        case "on": on
        case "voucher": voucher
        default: nil
        }
    }
}
