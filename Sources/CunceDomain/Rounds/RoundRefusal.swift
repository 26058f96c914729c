/// Why a round is not opened.
package enum RoundRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownDivision
    /// A round runs in a county or a town.
    case notATownOrCounty
    case closesBeforeItOpens(opens: CivilDate, closes: CivilDate)
    /// Longer than five years: a slip of the pen.
    case tooLong
    case alreadyOpen
}
