import Mustache

/// Says what blocks a project.
package struct BlockForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What blocks it.
    package let what: FieldModel
    /// Since when.
    package let since: FieldModel
    /// The unit or post that can clear it.
    package let unblocker: FieldModel

    package init(
        form: FormModel,
        what: FieldModel,
        since: FieldModel,
        unblocker: FieldModel
    ) {
        self.form = form
        self.what = what
        self.since = since
        self.unblocker = unblocker
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "what": what
        case "since": since
        case "unblocker": unblocker
        default: nil
        }
    }
}
