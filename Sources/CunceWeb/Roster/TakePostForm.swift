import Mustache

/// Puts somebody on a post.
package struct TakePostForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Somebody new, or the holder of another post.
    package let person: SelectModel
    /// The first day.
    package let from: FieldModel

    package init(form: FormModel, person: SelectModel, from: FieldModel) {
        self.form = form
        self.person = person
        self.from = from
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "person": person
        case "from": from
        default: nil
        }
    }
}
