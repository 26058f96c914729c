import Mustache

/// Writes down what a supporter promises.
package struct MakePromiseForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Who is paired with the village.
    package let supporter: SelectModel
    /// Money, project, advice or training.
    package let kind: SelectModel
    /// What.
    package let title: FieldModel
    /// In yuan; empty for advice and training.
    package let amount: FieldModel
    /// When it is due.
    package let due: FieldModel
    /// The problem or measure it is for.
    package let about: GroupedSelectModel

    package init(
        form: FormModel, supporter: SelectModel, kind: SelectModel, title: FieldModel,
        amount: FieldModel, due: FieldModel, about: GroupedSelectModel
    ) {
        self.form = form
        self.supporter = supporter
        self.kind = kind
        self.title = title
        self.amount = amount
        self.due = due
        self.about = about
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "supporter": supporter
        case "kind": kind
        case "title": title
        case "amount": amount
        case "due": due
        case "about": about
        default: nil
        }
    }
}
