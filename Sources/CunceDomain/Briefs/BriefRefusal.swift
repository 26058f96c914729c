/// Why a brief is not changed.
package enum BriefRefusal: Error, Equatable, Sendable {
    /// A brief comes out of a huddle: there was none in this week.
    case noHuddle(ISOWeek)
    /// The huddle is still running.
    case huddleStillOpen(ISOWeek)
    case notComposed(ISOWeek)
    /// What went out stays as it went out.
    case alreadySigned(on: CivilDate)
    /// Longer than the limit of the document, in characters.
    case tooLong(characters: Int, limit: Int)
    /// Whoever composed it does not sign it.
    case samePerson
}
