import Mustache

/// Where a list of divisions is handed in. Template `import-divisions`.
package struct ImportDivisionsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted, as multipart form data.
    package let form: FormModel
    /// The file; its value is always empty.
    package let file: FieldModel
    /// Back without importing.
    package let cancelHref: String

    package init(shell: ShellModel, form: FormModel, file: FieldModel, cancelHref: String) {
        self.shell = shell
        self.form = form
        self.file = file
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "file": file
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
