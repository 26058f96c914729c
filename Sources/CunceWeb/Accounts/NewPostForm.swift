import Mustache

/// Adds a post.
package struct NewPostForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The pack's roles.
    package let role: SelectModel
    /// What the post is called; never a person's name. Example: `驻村干部 丙`.
    package let designation: FieldModel
    /// Where it is.
    package let division: SelectModel

    package init(
        form: FormModel, role: SelectModel, designation: FieldModel, division: SelectModel
    ) {
        self.form = form
        self.role = role
        self.designation = designation
        self.division = division
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "role": role
        case "designation": designation
        case "division": division
        default: nil
        }
    }
}
