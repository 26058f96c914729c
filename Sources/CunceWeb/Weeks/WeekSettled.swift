import Mustache

/// Something owed this week that is done or excused.
package struct WeekSettled: MustacheParent, Equatable, Sendable {
    /// Met, met late or excused.
    package let status: StatusMark
    /// What it is and where. Example: `每周下村 · 洋港`.
    package let text: String
    /// The entry that says so.
    package let entry: TextLink?

    package init(
        status: StatusMark, text: String, entry: TextLink? = nil
    ) {
        self.status = status
        self.text = text
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "text": text
        case "entry": entry.orAbsent
        default: nil
        }
    }
}
