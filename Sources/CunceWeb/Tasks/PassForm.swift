import Mustache

/// Gives a task to another post.
package struct PassForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The new owner.
    package let owner: SelectModel
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, owner: SelectModel, reason: FieldModel) {
        self.form = form
        self.owner = owner
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "owner": owner
        case "reason": reason
        default: nil
        }
    }
}
