/// What can happen to the calendar of an installation.
package enum CalendarEvent: Equatable, Sendable {
    case daySet(DaySet)

    package struct DaySet: Codable, Equatable, Sendable {
        package var day: CivilDate
        /// Absent for an ordinary day.
        package var kind: CalendarDay.Kind?
        package var name: String

        package init(day: CivilDate, kind: CalendarDay.Kind?, name: String) {
            self.day = day
            self.kind = kind
            self.name = name
        }
    }
}
