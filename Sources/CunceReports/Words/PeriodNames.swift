package import CunceDomain

/// Periods as people read them.
package enum PeriodNames {
    /// 2025年, 2025年第3季度, 2025年9月; 2025, Q3 2025, Sep 2025
    package static func long(
        _ period: Period, _ texts: Texts, in language: Language
    ) -> String {
        let first = period.first
        switch period.unit {
        case .year: return texts.say("facts.year", in: language, ["year": "\(first.year)"])
        case .halfYear:
            return texts.say(
                first.month == 1 ? "facts.first-half" : "facts.second-half", in: language,
                ["year": "\(first.year)"])
        case .quarter:
            return texts.say(
                "facts.quarter", in: language,
                ["year": "\(first.year)", "quarter": "\((first.month - 1) / 3 + 1)"])
        case .month:
            return texts.say(
                "facts.month", in: language,
                ["year": "\(first.year)", "month": Days.month(of: first, in: language)])
        case .week: return WeekNames.long(ISOWeek(containing: first), in: language)
        }
    }
}
