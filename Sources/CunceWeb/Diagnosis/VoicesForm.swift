import Mustache

/// States how many villagers spoke of a problem, and on which day they were counted.
package struct VoicesForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// A count, never names. Example: `6`.
    package let voices: FieldModel
    /// The day of the count. Example: `2026-11-20`.
    package let day: FieldModel

    package init(
        form: FormModel,
        voices: FieldModel,
        day: FieldModel
    ) {
        self.form = form
        self.voices = voices
        self.day = day
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "voices": voices
        case "day": day
        default: nil
        }
    }
}
