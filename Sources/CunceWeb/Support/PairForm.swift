import Mustache

/// Pairs a supporter with the village.
package struct PairForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The posts that may give the help.
    package let post: SelectModel
    /// From which day.
    package let from: FieldModel
    /// The last day agreed; may stay empty.
    package let term: FieldModel

    package init(
        form: FormModel, post: SelectModel, from: FieldModel, term: FieldModel
    ) {
        self.form = form
        self.post = post
        self.from = from
        self.term = term
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "post": post
        case "from": from
        case "term": term
        default: nil
        }
    }
}
