package import CunceDomain

/// Why there is no report to give.
package enum ReportRefusal: Error, Equatable, Sendable {
    case unknownDivision(String)
    case unknownRound
    /// No round was open in the division by then.
    case noRound
    case unknownEntry(Int)
    /// Nothing is known of days to come.
    case liesAhead(CivilDate)
}
