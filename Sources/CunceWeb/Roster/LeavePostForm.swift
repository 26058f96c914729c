import Mustache

/// Says when a post was left.
package struct LeavePostForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The last day.
    package let until: FieldModel

    package init(form: FormModel, until: FieldModel) {
        self.form = form
        self.until = until
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "until": until
        default: nil
        }
    }
}
