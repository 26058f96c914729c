/// Which days are worked: Monday to Friday but for holidays, and weekend days that are worked in
/// exchange. 工作日历
package struct WorkCalendar: Equatable, Sendable {
    private var days: [CivilDate: CalendarDay]

    /// Knows nothing but Monday to Friday.
    package static let plain = WorkCalendar([])

    /// - Parameter days: a later one of the same day stands.
    package init(_ days: [CalendarDay]) {
        self.days = Dictionary(days.map { ($0.day, $0) }) { _, last in last }
    }

    /// By day.
    package var all: [CalendarDay] { days.values.sorted { $0.day < $1.day } }

    package func said(of day: CivilDate) -> CalendarDay? { days[day] }

    package func isHoliday(_ day: CivilDate) -> Bool { days[day]?.kind == .holiday }

    package func isWorking(_ day: CivilDate) -> Bool {
        switch days[day]?.kind {
        case .holiday: false
        case .working: true
        case nil: day.weekday <= 5
        }
    }

    /// A day that is no holiday as it is, otherwise the next that is worked.
    package func moved(_ day: CivilDate) -> CivilDate {
        guard isHoliday(day) else { return day }
        // No arrangement ever made a month of it; a calendar that says so moves nothing.
        return (1...31).lazy.map { day.adding(days: $0) }.first(where: isWorking) ?? day
    }

    package func hasWorkingDay(from first: CivilDate, to last: CivilDate) -> Bool {
        var day = first
        while day <= last {
            if isWorking(day) { return true }
            day = day.adding(days: 1)
        }
        return false
    }

    /// The same with what the installation itself has said since.
    package func with(_ changes: DayChanges) -> WorkCalendar {
        var calendar = self
        for (day, change) in changes.all { calendar.days[day] = change.said }
        return calendar
    }
}
