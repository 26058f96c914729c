package import CunceDomain

extension Notice {
    /// The words for a reader.
    package func said(by texts: Texts, in language: Language) -> String {
        var filled = values
        for (gap, key) in words { filled[gap] = texts.say(key, in: language) }
        for (gap, notices) in lists {
            filled[gap] = notices.map { $0.said(by: texts, in: language) }
                .joined(separator: texts.say("common.semicolon", in: language))
        }
        return texts.say(key, in: language, filled)
    }
}
