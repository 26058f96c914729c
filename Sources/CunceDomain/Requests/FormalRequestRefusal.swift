/// Why a formal request is not changed.
package enum FormalRequestRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownRequest
    case alreadyDrafted
    /// It goes to one post of the county.
    case notAbove(PostID)
    /// One matter in one request: the text counts several.
    case severalMatters
    /// Another request already carries this ask.
    case askIsOnItsWay(FormalRequestID)
    case askIsSettled(on: CivilDate)
    /// Whoever wrote the last text does not sign it.
    case samePerson
    /// After the signature a change goes back to the signer: it is given back, then changed.
    case alreadySigned(on: CivilDate)
    case changedSinceRead
    case isReturned
    case notSigned
    /// Sent on a day before it was signed.
    case beforeSigned(on: CivilDate)
    case alreadySent(on: CivilDate)
    case notSent
    /// Answered on a day before it was sent.
    case beforeSent(on: CivilDate)
    /// Only the post it went to answers it.
    case addressedToOthers
    case alreadyAnswered(on: CivilDate)
    case isDropped
}
