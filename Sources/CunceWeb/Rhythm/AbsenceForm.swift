import Mustache

/// Notes who is not there.
package struct AbsenceForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Who.
    package let post: SelectModel
    /// Why; may be empty.
    package let reason: FieldModel

    package init(
        form: FormModel, post: SelectModel, reason: FieldModel
    ) {
        self.form = form
        self.post = post
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "post": post
        case "reason": reason
        default: nil
        }
    }
}
