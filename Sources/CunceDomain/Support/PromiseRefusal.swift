/// Why a promise is not changed.
package enum PromiseRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownPromise
    case unknownArrival
    case unknownProblem
    case unknownMeasure
    case unknownPost(PostID)
    /// Only who is paired with the village promises it something.
    case supporterNotPaired
    /// Money and projects are promised in yuan.
    case amountMissing
    /// Advice and training have none.
    case amountNotAsked
    /// Nothing and less than nothing is no amount.
    case amountNotPositive
    /// Unit: fen.
    case amountTooLarge(limit: Int)
    /// More would have come than was promised; unit: fen, what is still to come.
    case moreThanPromised(left: Int)
    /// More would be used than came; unit: fen, what is still there.
    case moreThanArrived(left: Int)
    /// So much has come already; unit: fen.
    case lessThanArrived(arrived: Int)
    /// The state of the promise does not lead there; the state it is in.
    case notFrom(PromiseState)
    /// Whoever said that it came, gave out the link it was said through, or is of the supporter's
    /// post does not confirm it.
    case reporterConfirms
    case alreadyConfirmed
    case dueBeforeMade(made: CivilDate, due: CivilDate)
    /// More than ten years ahead: a slip of the pen.
    case dueTooFar(CivilDate)
    case nothingChanged
}
