/// On which day of its period a cadence falls.
package enum CadenceDay: Equatable, Sendable {
    /// Owed to the last day of the period.
    case anyDay
    /// 1 for Monday … 7 for Sunday, in the last week of the period.
    case weekday(Int)
    /// So many days after another cadence was met; 0 for the same day.
    case after(CadenceKey, days: Int)
}
