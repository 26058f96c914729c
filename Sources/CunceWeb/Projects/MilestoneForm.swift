import Mustache

/// Sets a milestone.
package struct MilestoneForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What can be seen.
    package let title: FieldModel
    /// When it is due.
    package let due: FieldModel

    package init(
        form: FormModel,
        title: FieldModel,
        due: FieldModel
    ) {
        self.form = form
        self.title = title
        self.due = due
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "title": title
        case "due": due
        default: nil
        }
    }
}
