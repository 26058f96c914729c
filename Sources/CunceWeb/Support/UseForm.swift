import Mustache

/// Says what some of what came was used for.
package struct UseForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// How much, in yuan; absent for advice and training.
    package let amount: FieldModel?
    /// The day. Example: `2026-11-20`.
    package let on: FieldModel
    /// What for.
    package let purpose: FieldModel
    /// Number of the receipt.
    package let voucher: FieldModel

    package init(
        form: FormModel, amount: FieldModel? = nil, on: FieldModel, purpose: FieldModel,
        voucher: FieldModel
    ) {
        self.form = form
        self.amount = amount
        self.on = on
        self.purpose = purpose
        self.voucher = voucher
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "amount": amount.orAbsent
        case "on": on
        case "purpose": purpose
        case "voucher": voucher
        default: nil
        }
    }
}
