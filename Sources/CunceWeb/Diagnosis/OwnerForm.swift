import Mustache

/// Names the post that answers for a problem.
package struct OwnerForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The posts that can be given work here.
    package let owner: SelectModel

    package init(
        form: FormModel,
        owner: SelectModel
    ) {
        self.form = form
        self.owner = owner
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "owner": owner
        default: nil
        }
    }
}
