import Mustache

/// One village in the form.
package struct FactsFillRow: MustacheParent, Equatable, Sendable {
    /// Example: `洋港村`.
    package let name: String
    /// Everything known of it.
    package let href: String
    /// The value of the period before, or that there is none.
    package let before: String
    /// The value, where it is typed.
    package let value: FieldModel?
    /// The value, where it is chosen.
    package let choice: SelectModel?
    /// Why it jumps or is changed.
    package let note: FieldModel

    package init(
        name: String, href: String, before: String, value: FieldModel? = nil,
        choice: SelectModel? = nil, note: FieldModel
    ) {
        self.name = name
        self.href = href
        self.before = before
        self.value = value
        self.choice = choice
        self.note = note
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "before": before
        case "value": value.orAbsent
        case "choice": choice.orAbsent
        case "note": note
        default: nil
        }
    }
}
