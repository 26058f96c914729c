import Mustache

/// The office's own Word files for its documents. Template `document-templates`.
package struct TemplatesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Hands a file in.
    package let form: FormModel
    /// For which document.
    package let document: SelectModel
    /// The file.
    package let file: FieldModel
    /// One for each document that can have a template.
    package let sections: [TemplateSection]

    package init(
        shell: ShellModel, form: FormModel, document: SelectModel, file: FieldModel,
        sections: [TemplateSection]
    ) {
        self.shell = shell
        self.form = form
        self.document = document
        self.file = file
        self.sections = sections
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "document": document
        case "file": file
        case "sections": sections
        default: nil
        }
    }
}
