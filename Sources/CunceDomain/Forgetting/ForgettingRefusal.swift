/// Why nothing is forgotten.
package enum ForgettingRefusal: Error, Equatable, Sendable {
    /// There is none, or none that the asker may know of.
    case unknown
    case nothingChosen
    /// The procedure it belongs to is still open.
    case stillOpen
    /// Something about the person runs, has effect or waits for a review.
    case fileOpen
    /// They agreed to be kept in view: that is withdrawn first, with the name it holds.
    case inView
    /// It is kept until the end of a day.
    case keptUntil(CivilDate)
    /// It belongs into an archive for good.
    case keptForGood
    /// Neither law nor place has said how long it is kept.
    case periodNotSet
    case unknownPerson
    /// Whoever is on a post is still needed by name.
    case holdsPost(PostID)
    /// Unit: days.
    case daysOutOfRange(least: Int, most: Int)
}
