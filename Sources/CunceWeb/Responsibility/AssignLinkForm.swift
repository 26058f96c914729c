import Mustache

/// Assigns a post to a link.
package struct AssignLinkForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The posts whose role may hold it.
    package let post: SelectModel
    /// From which day. Example: `2026-11-20`.
    package let from: FieldModel

    package init(form: FormModel, post: SelectModel, from: FieldModel) {
        self.form = form
        self.post = post
        self.from = from
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "post": post
        case "from": from
        default: nil
        }
    }
}
