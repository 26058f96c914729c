import Mustache

/// A form of one file.
package struct FormFileField: MustacheParent, Equatable, Sendable {
    /// Where it is posted, as multipart form data.
    package let form: FormModel
    /// The file; its value is always empty.
    package let file: FieldModel

    package init(
        form: FormModel, file: FieldModel
    ) {
        self.form = form
        self.file = file
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "file": file
        default: nil
        }
    }
}
