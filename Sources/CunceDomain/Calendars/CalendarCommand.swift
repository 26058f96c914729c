/// What one may ask of the calendar.
package enum CalendarCommand: Codable, Equatable, Sendable {
    case setDays([DayDraft])

    /// More are no year's arrangement.
    package static let mostDays = 400
    /// Unit: days. Farther from today is a slip of the pen.
    package static let farthest = 3_660

    package struct DayDraft: Codable, Equatable, Sendable {
        package let day: CivilDate
        /// `nil` for an ordinary day.
        package let kind: CalendarDay.Kind?
        package let name: String

        package init(day: CivilDate, kind: CalendarDay.Kind?, name: String) {
            self.day = day
            self.kind = kind
            self.name = name
        }
    }
}
