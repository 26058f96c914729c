/// One period in which something is owed: whole weeks, Monday to Sunday.
package struct DutyPeriod: Equatable, Sendable {
    /// A Monday.
    package let first: CivilDate
    /// The Sunday of its last week.
    package let last: CivilDate
    /// To the end of this day it is in time; a holiday has moved it already.
    package let due: CivilDate
    /// The last day of grace; afterwards it is missed.
    package let end: CivilDate

    /// The week it belongs to: its last.
    package var week: ISOWeek { ISOWeek(containing: last) }

    package init(first: CivilDate, last: CivilDate, due: CivilDate, end: CivilDate) {
        self.first = first
        self.last = last
        self.due = due
        self.end = end
    }
}

extension Cadence {
    /// Periods that can be owed, oldest first.
    ///
    /// - Parameters:
    ///   - since: nothing is owed in a period that began before.
    ///   - closes: what falls due after it, by the calendar's own day, is not owed.
    ///   - day: those that have begun by then.
    func periods(
        since: CivilDate, closes: CivilDate, on day: CivilDate, _ calendar: WorkCalendar
    ) -> [DutyPeriod] {
        var periods: [DutyPeriod] = []
        var first = ISOWeek(containing: since).monday
        while first <= day {
            guard plannedDay(from: first) <= closes else { break }
            if first >= since, let period = period(from: first, calendar) {
                periods.append(period)
            }
            first = first.adding(days: 7 * weeks)
        }
        return periods
    }

    /// The period that begins on a Monday; `nil` where holidays leave nothing to owe.
    private func period(from first: CivilDate, _ calendar: WorkCalendar) -> DutyPeriod? {
        let last = first.adding(days: 7 * weeks - 1)
        guard let due = dueDay(plannedDay(from: first), first, last, calendar) else { return nil }
        return DutyPeriod(
            first: first, last: last, due: due, end: due.adding(days: graceDays))
    }

    /// The same period, due another day: so many days after something was done.
    func period(_ period: DutyPeriod, dueOn day: CivilDate, _ calendar: WorkCalendar) -> DutyPeriod?
    {
        guard let due = dueDay(day, period.first, period.last, calendar) else { return nil }
        return DutyPeriod(
            first: period.first, last: period.last, due: due, end: due.adding(days: graceDays))
    }

    private func dueDay(
        _ planned: CivilDate, _ first: CivilDate, _ last: CivilDate, _ calendar: WorkCalendar
    ) -> CivilDate? {
        switch holidays {
        case .stand: planned
        case .lapse: calendar.isHoliday(planned) ? nil : planned
        case .move:
            calendar.hasWorkingDay(from: first, to: last) ? calendar.moved(planned) : nil
        }
    }

    /// The due day before any holiday moves it; what comes after another thing is planned for the
    /// period's end and learns its day from that.
    private func plannedDay(from first: CivilDate) -> CivilDate {
        let lastMonday = first.adding(days: 7 * (weeks - 1))
        return switch day {
        case .weekday(let day): lastMonday.adding(days: day - 1)
        case .anyDay, .after: lastMonday.adding(days: 6)
        }
    }
}
