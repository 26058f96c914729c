import Mustache

/// Assigns a post to a link.
package struct AssignLinkForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The posts whose role may hold it.
    package let post: SelectModel
    /// From which day. Example: `2026-11-20`.
    package let from: FieldModel
    /// The last day agreed beforehand, if one is. Example: `2026-12-31`.
    package let term: FieldModel

    package init(form: FormModel, post: SelectModel, from: FieldModel, term: FieldModel) {
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
