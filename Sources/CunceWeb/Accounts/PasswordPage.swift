import Mustache

/// Where the password is changed. Template `password`.
package struct PasswordPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// Whether the reader came in on a one-time slip and must choose a password now.
    package let isForced: Bool
    /// The present password or the slip's code; always comes back empty.
    package let current: FieldModel
    /// The new one; always comes back empty.
    package let fresh: FieldModel
    /// The new one again; always comes back empty.
    package let again: FieldModel

    package init(
        shell: ShellModel, form: FormModel, isForced: Bool, current: FieldModel, fresh: FieldModel,
        again: FieldModel
    ) {
        self.shell = shell
        self.form = form
        self.isForced = isForced
        self.current = current
        self.fresh = fresh
        self.again = again
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "isForced": isForced
        case "current": current
        case "fresh": fresh
        case "again": again
        default: nil
        }
    }
}
