import Mustache

/// Gives out a link for one promise.
package struct GiveLinkForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// How many days it is good.
    package let days: FieldModel

    package init(
        form: FormModel, days: FieldModel
    ) {
        self.form = form
        self.days = days
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "days": days
        default: nil
        }
    }
}
