/// Why it is not recorded that a document went out.
package enum PaperRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The pack has no such document.
    case unknownPaper
    /// Cunce knows from its own record when this one went out.
    case madeHere(DocumentKind)
    /// The pack leaves it to other posts, and the organisation office records it.
    case ofOthers([RoleKey])
    case beforeTheRound(opens: CivilDate)
    /// It is owed for periods of another length, or for none.
    case otherPeriod(each: Period.Unit?)
    /// The period begins after the one that follows the day.
    case periodAhead(Period)
    /// It is about a place, and none is named.
    case needsPlace
    /// It is one of the whole programme, or of a post.
    case takesNoPlace
    /// It is each post's own, or about one, and none is named.
    case needsPost
    /// It is of no post.
    case takesNoPost
    /// The post does not belong to the round's town, or holds another role than it is for.
    case notOneOfThePosts(PostID)
    /// The place does not belong to the round, or is of a kind it is not for.
    case notOneOfYours(DivisionID)
    case alreadyOut(on: CivilDate)
    /// The pattern and a number it would take.
    case unreadableNumber(example: String)
    case numberTaken(String, on: CivilDate)
}
