import Mustache

/// Which days are worked. Template `calendar`.
package struct CalendarPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// This year and those around it, as far as anything is known.
    package let years: [CalendarYear]
    /// Says of which year nothing is known.
    package let unknown: String?
    /// Sets one day.
    package let set: CalendarDayForm?
    /// Takes a list.
    package let list: CalendarListForm?

    package init(
        shell: ShellModel, years: [CalendarYear], unknown: String? = nil,
        set: CalendarDayForm? = nil, list: CalendarListForm? = nil
    ) {
        self.shell = shell
        self.years = years
        self.unknown = unknown
        self.set = set
        self.list = list
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "years": years
        case "unknown": unknown.orAbsent
        case "set": set.orAbsent
        case "list": list.orAbsent
        default: nil
        }
    }
}
