/// Why a brief is not changed.
package enum BriefRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// A brief comes out of a huddle: there was none in this week.
    case noHuddle(ISOWeek)
    /// The huddle is still running.
    case huddleStillOpen(ISOWeek)
    case notComposed(ISOWeek)
    /// What went out stays as it went out.
    case alreadySigned(on: CivilDate)
    /// Longer than the limit of the document, in characters.
    case tooLong(characters: Int, limit: Int)
    /// Whoever composed it or handed it in does not sign it.
    case samePerson
    /// It was changed so many times since the signer read it.
    case changedSinceRead(count: Int)
    /// Somebody else edited the paragraph in the meantime.
    case lineChanged
    case unknownLine
    /// The paragraph stands on entries: the entry is put right, not the figure. `text` is the field
    /// it stands in, `zh` or `en`.
    case figureChanged(from: String, to: String, text: String = "zh")
    case figureMissing(String, text: String = "zh")
    case figureAdded(String, text: String = "zh")
    /// A paragraph that stands on no entry claims no figure.
    case figureWithoutEntry(String, text: String = "zh")
    /// Nothing would be left under the heading.
    case sectionWouldBeEmpty
    /// The signer gave it back: it is handed in again first.
    case isReturned
    case notReturned
    case notSigned
    /// A brief is signed here, so what is dated before that day was not this brief on its way.
    case beforeSigned(on: CivilDate)
    /// Nobody acknowledges what has not come.
    case beforeSent(on: CivilDate)
    case nobodyChosen
    /// It goes to posts of the county.
    case notAbove(PostID)
    case notSentTo(PostID)
    case alreadyAcknowledged(on: CivilDate)
}
