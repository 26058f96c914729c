package import CunceDomain

/// Weeks as people read them. `2026-W47` stands in addresses, file names and commands only.
package enum WeekNames {
    /// `2026年第47周`, `week 47 of 2026`
    package static func long(_ week: ISOWeek, in language: Language) -> String {
        switch language {
        case .zh: "\(week.year)年第\(week.number)周"
        case .en: "week \(week.number) of \(week.year)"
        }
    }

    /// Without the year, at the head of a line: `第47周`, `Week 47`
    package static func short(_ week: ISOWeek, in language: Language) -> String {
        switch language {
        case .zh: "第\(week.number)周"
        case .en: "Week \(week.number)"
        }
    }
}
