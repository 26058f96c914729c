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
    /// Set-up has not been done.
    case notSetUp
    /// The pack the round runs under is not installed here.
    case packMissing(key: String, version: String)
}
