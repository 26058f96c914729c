/// Why a round is not opened or closed, or its cases do not go on.
package enum RoundRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownDivision
    /// A round runs in a county or a town.
    case notATownOrCounty
    case closesBeforeItOpens(opens: CivilDate, closes: CivilDate)
    /// Longer than five years: a slip of the pen.
    case tooLong
    case alreadyOpen
    case alreadyClosed(on: CivilDate)
    /// Nothing is closed before its first day.
    case notYetBegun(opens: CivilDate)
    /// Nobody was chosen to go on.
    case nothingChosen
    /// A case goes on in another round of the same town or county.
    case carriesIntoItself
    case carriesElsewhere
    case carriesIntoClosed(on: CivilDate)
    /// The day lies outside the period of the round they go on in.
    case carriesOutsideThePeriod(opens: CivilDate, closes: CivilDate)
    /// A chosen case is not of this round, or goes on no more.
    case notOpenHere(CaseID)
    /// The village already has a case in the round it is to go on in.
    case alreadyThere(CaseID)
    /// Somebody has to answer for these of its pack by name first.
    case warningsOpen([WarningID])
    /// It runs under this version already.
    case sameVersion
    /// The version in force began on that day, with the round or with the change before.
    case beforeTheVersion(began: CivilDate)
    /// Open work and posts stand under keys that the version does not have.
    case lacks([PackGap])
}
