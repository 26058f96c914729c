import Mustache

/// Takes a list of days.
package struct CalendarListForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// A day in a line.
    package let list: FieldModel
    /// What could not be read, line by line.
    package let complaints: [String]

    package init(
        form: FormModel, list: FieldModel, complaints: [String]
    ) {
        self.form = form
        self.list = list
        self.complaints = complaints
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "list": list
        case "complaints": complaints
        default: nil
        }
    }
}
