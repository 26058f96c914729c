import Mustache

/// Attaches files. Text fields stand before the files: reading ends at a file that is too large.
package struct AttachForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted, as multipart form data.
    package let form: FormModel
    /// What the files are about, where the page says it. Example: `task:t1`.
    package let fixed: String?
    /// What the files are about, where it is chosen.
    package let about: GroupedSelectModel?
    /// What they show.
    package let words: FieldModel
    /// The files; its value is always empty.
    package let files: FieldModel

    package init(
        form: FormModel, fixed: String? = nil, about: GroupedSelectModel? = nil,
        words: FieldModel, files: FieldModel
    ) {
        self.form = form
        self.fixed = fixed
        self.about = about
        self.words = words
        self.files = files
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "fixed": fixed.orAbsent
        case "about": about.orAbsent
        case "words": words
        case "files": files
        default: nil
        }
    }
}
