/// Why an appraisal is not taken further.
package enum AppraisalRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// There is none, or none that the asker may know of.
    case unknown
    case part(PartFault)
    /// Nobody approved the scheme for this town and period beforehand.
    case schemeNotFixed
    case unknownPost
    case heldByAnother
    /// Whoever stands in for the holder is not appraised on the post.
    case onlyActs
    /// The scheme is not for posts of this role.
    case notForRole
    /// The post is in another town.
    case otherTown
    /// One file for one post, scheme and period.
    case twoForOnePeriod(Period)
    case assessorMissing
    case reviewerMissing
    case deciderMissing
    /// Every rating of the scheme has its rater, and no post has two.
    case ratersMissing([FactKey])
    case oneRaterTwice
    case unknownItem(AppraisalItemKey)
    case targetsMissing
    /// Targets changed after the period began have a reason.
    case reasonMissing
    case factNotOfScheme(FactKey)
    /// A rating is given by its rater.
    case isRating(FactKey)
    case notARating(FactKey)
    case countsActivity(FactKey)
    case valueNotRead(FactKey)
    case shareOutOfRange(FactKey)
    /// The fact is told for periods of this length, none after the appraised one.
    case otherPeriod(Period.Unit)
    case unknownPlace(FactKey)
    case notTied(FactKey)
    case ratingOutside(least: String, most: String)
    case notNow(AppraisalFile.Stage)
    case onlySelf
    /// Handed in only once the period is over.
    case periodRuns(until: CivilDate)
    /// Lines without a value, and lines whose value nothing proves.
    case linesOpen([Label])
    case linesUnproven([Label])
    /// The person did not hold the post when the period ended.
    case left(on: CivilDate)
    /// The person held it to the end, or still does.
    case heldToTheEnd
    case alreadyObjected
    /// Under the days fixed with the scheme.
    case objectionTooLate(until: CivilDate, days: Int)
    case objectionStillOpen(until: CivilDate)
    /// An answer that would have come before the result was told.
    case beforeNotice(on: CivilDate)
    case unknownGrade(GradeKey)
    /// Another grade than the rules came to has a reason.
    case otherGradeNeedsReason(GradeKey?)
}
