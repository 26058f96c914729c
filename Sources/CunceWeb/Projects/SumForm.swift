import Mustache

/// A sum and the words that go with it.
package struct SumForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Where it comes from, or why it changes.
    package let label: FieldModel
    /// Yuan. Example: `80000`.
    package let amount: FieldModel

    package init(
        form: FormModel,
        label: FieldModel,
        amount: FieldModel
    ) {
        self.form = form
        self.label = label
        self.amount = amount
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "label": label
        case "amount": amount
        default: nil
        }
    }
}
