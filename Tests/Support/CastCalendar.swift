package import CunceDomain

/// The fixed days of the cast. Friday of week 47 is the day of the source case's board.
package enum CastCalendar {
    package static let opens = day("2026-08-17")
    package static let closes = day("2026-12-31")
    /// Monday of week 46, a week before the week that is looked at.
    package static let mondayBefore = day("2026-11-09")
    package static let monday = day("2026-11-16")
    package static let tuesday = day("2026-11-17")
    package static let wednesday = day("2026-11-18")
    package static let thursday = day("2026-11-19")
    package static let friday = day("2026-11-20")
    package static let week = ISOWeek(containing: friday)

    /// A mistake of the test where the text is no day.
    package static func day(_ text: String) -> CivilDate {
        guard let day = CivilDate(text) else { preconditionFailure("not a day: \(text)") }
        return day
    }
}
