import Mustache

/// The offer to take back what was just done.
package struct UndoModel: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// For how long it stands. Example: `9`.
    package let seconds: Int

    package init(form: FormModel, seconds: Int) {
        self.form = form
        self.seconds = seconds
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "seconds": seconds
        default: nil
        }
    }
}
