/// One period in which something is owed: whole weeks, Monday to Sunday, or whole months, quarters
/// or years.
package struct DutyPeriod: Equatable, Sendable {
    /// A Monday, or the first of a month.
    package let first: CivilDate
    /// A Sunday, or the last of a month.
    package let last: CivilDate
    /// To the end of this day it is in time; a holiday has moved it already.
    package let due: CivilDate
    /// The last day of grace; afterwards it is missed.
    package let end: CivilDate

    /// The week it belongs to: the one in which it ends.
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
        guard let window else { return [] }
        var periods: [DutyPeriod] = []
        var first = window.first(containing: since)
        while first <= day {
            let last = window.last(from: first)
            guard plannedDay(first, last) <= closes else { break }
            if first >= since, let period = period(first, last, calendar) {
                periods.append(period)
            }
            first = last.adding(days: 1)
        }
        return periods
    }

    /// The period from a first to a last day; `nil` where holidays leave nothing to owe.
    func period(
        _ first: CivilDate, _ last: CivilDate, _ calendar: WorkCalendar
    ) -> DutyPeriod? {
        guard let due = dueDay(plannedDay(first, last), first, last, calendar) else { return nil }
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
    private func plannedDay(_ first: CivilDate, _ last: CivilDate) -> CivilDate {
        switch day {
        case .weekday(let day): last.adding(days: day - last.weekday)
        case .monthDay(let month, let day): planned(month, day, first, last)
        case .anyDay, .after: last
        }
    }

    private func planned(
        _ month: Int?, _ day: Int?, _ first: CivilDate, _ last: CivilDate
    ) -> CivilDate {
        let start =
            month.map { first.adding(months: $0 - 1) } ?? Period(.month, containing: last).first
        let end = Period(.month, containing: start).last
        return min(day.map { start.adding(days: $0 - 1) } ?? end, end)
    }
}
