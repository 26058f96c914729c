import Mustache

/// One step of a period, as a form.
package struct FactsStep: MustacheParent, Equatable, Sendable {
    /// The form.
    package let form: FormModel
    /// Code of the town or county.
    package let place: String
    /// Example: `2025`.
    package let period: String
    /// What is said with it.
    package let word: FieldModel
    /// What the step does.
    package let hint: String
    /// What the word is for.
    package let label: String
    /// The act.
    package let button: String
    /// Whether it is the next step.
    package let isMain: Bool

    package init(
        form: FormModel, place: String, period: String, word: FieldModel, hint: String,
        label: String, button: String, isMain: Bool
    ) {
        self.form = form
        self.place = place
        self.period = period
        self.word = word
        self.hint = hint
        self.label = label
        self.button = button
        self.isMain = isMain
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "place": place
        case "period": period
        case "word": word
        case "hint": hint
        case "label": label
        case "button": button
        case "isMain": isMain
        default: nil
        }
    }
}
