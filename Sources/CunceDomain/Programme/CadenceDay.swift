/// On which day of its period a cadence falls.
package enum CadenceDay: Equatable, Sendable {
    /// Owed to the last day of the period.
    case anyDay
    /// 1 for Monday … 7 for Sunday, in the last week of the period.
    case weekday(Int)
    /// A day of a month of the period, 1 for its first month; a short month ends it. Without a
    /// month the last one is meant, without a day the month's last.
    case monthDay(month: Int?, day: Int?)
    /// So many days after another cadence was met; 0 for the same day.
    case after(CadenceKey, days: Int)
}
