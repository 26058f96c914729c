package import CunceDomain

/// What stands in one cell of somebody's table, before anybody has asked what it means.
package enum CellValue: Equatable, Sendable {
    /// As it was typed; blanks around it are still there.
    case text(String)
    /// A number as the file writes it, such as `12.5` or `9.9E+11`. Never held as floating point.
    case number(String)
    /// A number that is shown as a percentage: `0.625` in the file where people see 62.5%.
    case percent(String)
    /// A number that is shown as a day. 日期
    case day(CivilDate)
    case truth(Bool)
    /// What a formula could not work out, such as `#N/A`.
    case fault(String)
    /// A formula whose value was never saved, as programs write that compute nothing. People see a
    /// value there, so it is not an empty cell.
    case uncomputed
}
