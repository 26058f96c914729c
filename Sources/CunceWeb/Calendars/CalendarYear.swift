import Mustache

/// One year's days.
package struct CalendarYear: MustacheParent, Equatable, Sendable {
    /// Which. Example: `2026`.
    package let year: String
    /// By day.
    package let days: [CalendarDayRow]

    package init(
        year: String, days: [CalendarDayRow]
    ) {
        self.year = year
        self.days = days
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "year": year
        case "days": days
        default: nil
        }
    }
}
