import Mustache

/// Puts somebody on a post.
package struct TakePostForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Somebody new, or the holder of another post.
    package let person: SelectModel
    /// The first day.
    package let from: FieldModel
    /// How they came onto it.
    package let filling: SelectModel
    /// The first day of the term.
    package let termFrom: FieldModel
    /// The last day of the term.
    package let termUntil: FieldModel

    package init(
        form: FormModel, person: SelectModel, from: FieldModel, filling: SelectModel,
        termFrom: FieldModel, termUntil: FieldModel
    ) {
        self.form = form
        self.person = person
        self.from = from
        self.filling = filling
        self.termFrom = termFrom
        self.termUntil = termUntil
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "person": person
        case "from": from
        case "filling": filling
        case "termFrom": termFrom
        case "termUntil": termUntil
        default: nil
        }
    }
}
