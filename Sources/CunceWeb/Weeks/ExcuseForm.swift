import Mustache

/// Excuses one obligation. Posted with its key.
package struct ExcuseForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Which obligation. Example: `weekly-visit_cadre-a_35_2026-11-16`.
    package let key: String
    /// Tells the form's fields apart. Example: `e3-`.
    package let prefix: String
    /// Why.
    package let reason: SelectModel
    /// In a sentence.
    package let words: FieldModel
    /// Whether it is unfolded, because it was refused.
    package let isOpen: Bool

    package init(
        form: FormModel, key: String, prefix: String, reason: SelectModel, words: FieldModel,
        isOpen: Bool
    ) {
        self.form = form
        self.key = key
        self.prefix = prefix
        self.reason = reason
        self.words = words
        self.isOpen = isOpen
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "key": key
        case "prefix": prefix
        case "reason": reason
        case "words": words
        case "isOpen": isOpen
        default: nil
        }
    }
}
