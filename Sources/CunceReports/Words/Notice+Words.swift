package import CunceDomain

extension Notice {
    /// The words for a reader.
    package func said(by texts: Texts, in language: Language) -> String {
        var filled: [String: String] = [:]
        for (gap, value) in values {
            filled[gap] =
                gap == "period"
                ? Period(value).map { PeriodNames.long($0, texts, in: language) } ?? value
                : Self.said(value, in: language)
        }
        for (gap, key) in words { filled[gap] = texts.say(key, in: language) }
        for (gap, label) in labels { filled[gap] = label.text(in: language) }
        for (gap, notices) in lists {
            filled[gap] = notices.map { $0.said(by: texts, in: language) }
                .joined(separator: texts.say("common.semicolon", in: language))
        }
        return texts.say(key, in: language, filled)
    }

    /// A refusal carries its facts as the journal writes them; a person reads days and weeks.
    private static func said(_ value: String, in language: Language) -> String {
        if let week = ISOWeek(value) { return WeekNames.long(week, in: language) }
        if let day = CivilDate(value) { return Days.long(day, in: language) }
        return value
    }
}
