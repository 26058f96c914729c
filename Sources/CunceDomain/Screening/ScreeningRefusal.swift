/// Why what a stage of the screening brought is not recorded.
package enum ScreeningRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The pack has no such stage.
    case unknownStage
    /// The last stage is the decision on each candidate, and is taken there.
    case isTheDecision
    /// The pack leaves the stage to other posts.
    case ofOthers([RoleKey])
    /// The day lies outside the round's period.
    case outsideThePeriod(opens: CivilDate, closes: CivilDate)
    /// A village named does not belong to the round, or not to the post that names it.
    case notOneOfYours(DivisionID)
    /// Neither that any village goes on nor that any was looked at.
    case nothingSaid
    /// More go on than were looked at.
    case moreThanExamined(examined: Int, goOn: Int)
    /// The stage counts nothing but villages.
    case countsNothing
    /// Not a number of things one can have counted.
    case notACount(field: String)
    /// Whoever proposes, reviews and decides are different people.
    case actedInAnother(FunnelStageKey)
    /// Stages before it brought nothing yet, or one after it did: that takes a reason.
    case outOfTurn([FunnelStageKey])
}
