import Mustache

/// Sets one day.
package struct CalendarDayForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Which day.
    package let day: FieldModel
    /// Holiday, worked, ordinary.
    package let kind: SelectModel
    /// Example: `国庆节`.
    package let name: FieldModel

    package init(
        form: FormModel, day: FieldModel, kind: SelectModel, name: FieldModel
    ) {
        self.form = form
        self.day = day
        self.kind = kind
        self.name = name
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "day": day
        case "kind": kind
        case "name": name
        default: nil
        }
    }
}
