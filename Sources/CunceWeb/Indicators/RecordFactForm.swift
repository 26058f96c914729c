import Mustache

/// Tells one fact of one place.
package struct RecordFactForm: MustacheParent, Equatable, Sendable {
    /// The form.
    package let form: FormModel
    /// Its key.
    package let fact: String
    /// Example: `群众满意度`.
    package let label: String
    /// How it is typed.
    package let hint: String
    /// The period, for facts told by period.
    package let period: SelectModel?
    /// As of which day, for others.
    package let day: FieldModel?
    /// What is typed.
    package let value: FieldModel?
    /// What is chosen.
    package let choice: SelectModel?
    /// First day of a state.
    package let from: FieldModel?
    /// Last day of a state.
    package let until: FieldModel?
    /// How many times it happened.
    package let count: FieldModel?
    /// Says that it was never so; for what lasts or happens.
    package let none: Bool
    /// Where it comes from.
    package let basis: FieldModel
    /// Why it jumps or is changed.
    package let note: FieldModel

    package init(
        form: FormModel, fact: String, label: String, hint: String, period: SelectModel? = nil,
        day: FieldModel? = nil, value: FieldModel? = nil, choice: SelectModel? = nil,
        from: FieldModel? = nil, until: FieldModel? = nil, count: FieldModel? = nil,
        none: Bool = false,
        basis: FieldModel, note: FieldModel
    ) {
        self.form = form
        self.fact = fact
        self.label = label
        self.hint = hint
        self.period = period
        self.day = day
        self.value = value
        self.choice = choice
        self.from = from
        self.until = until
        self.count = count
        self.none = none
        self.basis = basis
        self.note = note
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "fact": fact
        case "label": label
        case "hint": hint
        case "period": period.orAbsent
        case "day": day.orAbsent
        case "value": value.orAbsent
        case "choice": choice.orAbsent
        case "from": from.orAbsent
        case "until": until.orAbsent
        case "count": count.orAbsent
        case "none": none
        case "basis": basis
        case "note": note
        default: nil
        }
    }
}
