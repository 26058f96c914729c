package import CunceDomain

/// Why there is no report to give.
package enum ReportRefusal: Error, Equatable, Sendable {
    case unknownDivision(String)
    case unknownRound
    /// Not written as `2026-W47`, or a week the year does not have.
    case unknownWeek(String)
    /// No round was open in the division by then.
    case noRound
    case unknownEntry(Int)
    /// Nothing is known of days to come.
    case liesAhead(CivilDate)
}
