import Mustache

/// Says that a promise is stuck, and with whom it lies.
package struct StuckForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Why.
    package let reason: FieldModel
    /// The post it lies with; absent for whoever comes by a link.
    package let liesWith: SelectModel?
    /// With whom, in words.
    package let words: FieldModel

    package init(
        form: FormModel, reason: FieldModel, liesWith: SelectModel? = nil, words: FieldModel
    ) {
        self.form = form
        self.reason = reason
        self.liesWith = liesWith
        self.words = words
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "reason": reason
        case "liesWith": liesWith.orAbsent
        case "words": words
        default: nil
        }
    }
}
