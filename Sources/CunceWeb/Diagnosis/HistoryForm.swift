import Mustache

/// Tells what happened in a legacy affair before it was written down.
package struct HistoryForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// A year, a month or a day. Example: `2016`.
    package let happened: FieldModel
    /// What happened.
    package let text: FieldModel

    package init(
        form: FormModel,
        happened: FieldModel,
        text: FieldModel
    ) {
        self.form = form
        self.happened = happened
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "happened": happened
        case "text": text
        default: nil
        }
    }
}
