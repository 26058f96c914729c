/// Why a scheme is not fixed for a period.
package enum FixedSchemeRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownScheme
    /// There is no such town here.
    case unknownTown
    /// The scheme is for years, and a month was asked for.
    case otherPeriod(Period.Unit)
    /// It is fixed for this period, and the period has begun: what people are appraised and paid
    /// by does not change while it runs.
    case periodRuns(since: CivilDate)
    /// Fixed on or after the first day, it is no scheme for this period.
    case tooLate(begins: CivilDate)
    /// Written down after the period began: then a paper from before it says so.
    case paperMissing(begins: CivilDate)
    /// An objection has at least, and at most, so many days.
    case objectionDays(least: Int, most: Int)
    /// It appraises villages, not posts.
    case notForPosts
    /// It gives grades by place among people.
    case ranksPeople
    /// It counts what people did in the system.
    case countsActivity([FactKey])
}
