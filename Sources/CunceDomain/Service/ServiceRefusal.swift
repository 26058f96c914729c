/// Why nothing is written about somebody's service.
package enum ServiceRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// There is none, or none that the asker may know of.
    case unknown
    case unknownPost
    /// Somebody else holds the post, or nobody.
    case heldByAnother
    case own
    /// Whoever helps from outside, or runs the installation only, has no service here.
    case noService(Standing)
    case endsBeforeItBegan
    /// Organic Law, arts. 11, 16 and 18: each kind of post is left in its own ways.
    case wayNotForKind(LeavingWay, PostKind)
    /// An adjustment is decided in a file of its own, with its hearing.
    case adjustmentHasItsOwnFile
    /// Whoever records a recall or an ending confirms that neither town nor office started it.
    case notStartedByOthers
    /// Another way of leaving the same post is under way.
    case leavesAlready
    /// Whoever chose a post demands its recall.
    case bodyNotForKind(PostKind)
    case stepNotOfWay(LeavingStep)
    case stepMissing(LeavingStep)
    case stepTwice(LeavingStep)
    case liesAhead(CivilDate)
    /// The step before it was on that day.
    case beforeEarlierStep(CivilDate)
    /// Nobody is on the way out of a post before they were on it: since when they are.
    case beforeTenure(CivilDate)
    /// The step that ends the tenure, and its day.
    case endsBeforeStep(LeavingStep, CivilDate)
    /// The roster says already until when they were on the post.
    case leftOnAnotherDay(CivilDate)
    case countsMissing
    case countsDoNotFit
    /// Fewer than the law asks for: how many there were, and how many it takes.
    case tooFewAsked(count: Int, least: Int)
    case tooFewVoted(count: Int, least: Int)
    case notCarried(count: Int, least: Int)
    case appraisalsTooFew(times: Int)
    /// The file of legal data does not say.
    case figureMissing
    case over
}
