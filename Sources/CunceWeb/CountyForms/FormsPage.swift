import Mustache

/// The forms of offices above, and where one is uploaded. Template `forms`.
package struct FormsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// One line for each form, those in use first.
    package let forms: [FormLine]
    /// Where a new one is posted, as multipart form data.
    package let form: FormModel
    /// What it is called.
    package let name: FieldModel
    /// What one of its rows is about.
    package let rows: SelectModel
    /// The file; its value is always empty.
    package let file: FieldModel

    package init(
        shell: ShellModel, forms: [FormLine], form: FormModel, name: FieldModel, rows: SelectModel,
        file: FieldModel
    ) {
        self.shell = shell
        self.forms = forms
        self.form = form
        self.name = name
        self.rows = rows
        self.file = file
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "forms": forms
        case "form": form
        case "name": name
        case "rows": rows
        case "file": file
        default: nil
        }
    }
}
