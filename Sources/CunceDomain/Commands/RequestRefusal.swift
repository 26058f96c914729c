/// Why a request is not taken, whatever it asks for.
package enum RequestRefusal: Error, Equatable, Sendable {
    /// The same command id came with something else in it.
    case sameIDOtherContent
    /// Nothing happens tomorrow.
    case happensInTheFuture(CivilDate)
    /// More than twenty years back: a slip of the pen.
    case happenedTooLongAgo(CivilDate)
    case unknownCase
    case unknownRound
    /// The round is over and takes no more work.
    case roundClosed(on: CivilDate)
    /// The village is a candidate: nobody has decided yet whether it is listed.
    case notListedYet
    /// The case goes on in another round since that day.
    case caseCarriedOver(on: CivilDate)
    /// Set-up has not been done.
    case notSetUp
    /// The pack the round runs under is not installed here.
    case packMissing(key: String, version: String)
}
