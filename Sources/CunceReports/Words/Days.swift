package import CunceDomain

/// Days as people read them.
package enum Days {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `2026年11月23日`, `23 Nov 2026`
    package static func long(_ day: CivilDate, in language: Language) -> String {
        switch language {
        case .zh: "\(day.year)年\(day.month)月\(day.day)日"
        case .en: "\(day.day) \(months[day.month - 1]) \(day.year)"
        }
    }

    /// Without the year: `11月23日`, `23 Nov`
    package static func short(_ day: CivilDate, in language: Language) -> String {
        switch language {
        case .zh: "\(day.month)月\(day.day)日"
        case .en: "\(day.day) \(months[day.month - 1])"
        }
    }

    /// The month by itself, as it stands beside its year: `11`, `Nov`
    package static func month(of day: CivilDate, in language: Language) -> String {
        switch language {
        case .zh: "\(day.month)"
        case .en: months[day.month - 1]
        }
    }

    /// The month a day lies in: `9月`, `Sep`
    package static func month(_ day: CivilDate, in language: Language) -> String {
        switch language {
        case .zh: "\(day.month)月"
        case .en: months[day.month - 1]
        }
    }

    /// `2026年9月`, `Sep 2026`
    package static func monthOfYear(_ day: CivilDate, in language: Language) -> String {
        switch language {
        case .zh: "\(day.year)年\(day.month)月"
        case .en: "\(months[day.month - 1]) \(day.year)"
        }
    }

    /// Without the year where it is this one's.
    package static func near(
        _ day: CivilDate, _ today: CivilDate, in language: Language
    ) -> String {
        text(day, in: language, year: today.year)
    }

    /// - Parameter year: that of the paper or page; a day of another year says its own.
    package static func text(_ day: CivilDate, in language: Language, year: Int) -> String {
        day.year == year ? short(day, in: language) : long(day, in: language)
    }
}
