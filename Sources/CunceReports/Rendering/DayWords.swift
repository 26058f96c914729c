package import CunceDomain

/// Days in the words of papers: 11月20日, 20 Nov; with the year 2026年11月20日, 20 Nov 2026.
package enum DayWords {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// - Parameter year: that of the paper; a day of another year says its own.
    package static func text(
        _ day: CivilDate, in language: Language, year: Int? = nil
    ) -> String {
        let own = day.year == year
        return switch language {
        case .zh: (own ? "" : "\(day.year)年") + "\(day.month)月\(day.day)日"
        case .en: "\(day.day) \(months[day.month - 1])" + (own ? "" : " \(day.year)")
        }
    }
}
