package import CunceDomain

/// Why there is no report to give.
package enum ReportRefusal: Error, Equatable, Sendable {
    case unknownDivision(String)
    case unknownRound
    /// Not written as `2026-W47`, or a week the year does not have.
    case unknownWeek(String)
    /// Not written as `2026-11-20`, or a day the month does not have.
    case unknownDay(String)
    /// No huddle was held in that week, so there is no brief of it.
    case noBrief(ISOWeek)
    /// The town has not sent up the brief of that week, so the county does not read it.
    case notSentUp(ISOWeek)
    /// No round was open in the division by then.
    case noRound
    case unknownEntry(Int)
    /// The programme has no such document.
    case unknownDocument(String)
    /// A document in a format that the programme does not want it in.
    case unknownFormat(String, String)
    /// A brief is of a week.
    case weekMissing
    /// A plan is of a village.
    case villageMissing
    /// The village is not on the list of the round.
    case notListed(String)
    /// No version of the village's plan was approved by then.
    case noApprovedPlan(String)
    /// Nobody uploaded such a form for this place.
    case unknownForm(String)
    /// Nobody has looked at the columns of this form since its file changed.
    case formNotSettled(String)
    /// The form's file cannot be filled: key of the words that say why, and their facts.
    case formFile(String, [String: String])
    /// Nothing is known of days to come.
    case liesAhead(CivilDate)
    /// It is made for a town or a county; the name of the village that was asked for.
    case ofAVillage(String)
}
