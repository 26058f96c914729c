extension Briefs {
    /// Decides one command.
    ///
    /// - Parameter limit: characters the pack allows, counted in Chinese.
    /// - Source: requirements S15; 2024 provisions against formalism, length of documents.
    package func decide(
        _ command: BriefCommand, by person: PersonID, huddles: Huddles, limit: Int
    ) throws(BriefRefusal) -> [BriefEvent] {
        switch command {
        case .compose(let week, let sections, let head):
            guard let huddle = huddles.huddle(in: week) else { throw .noHuddle(week) }
            guard huddle.closed != nil else { throw .huddleStillOpen(week) }
            if let signed = brief(for: week)?.signed { throw .alreadySigned(on: signed.on) }
            let length = sections.characters
            guard length <= limit else { throw .tooLong(characters: length, limit: limit) }
            let number = brief(for: week)?.number ?? all.count + 1
            return [
                .composed(.init(week: week, number: number, sections: sections, head: head))
            ]
        case .sign(let week):
            guard let brief = brief(for: week) else { throw .notComposed(week) }
            if let signed = brief.signed { throw .alreadySigned(on: signed.on) }
            guard brief.composed.by != person else { throw .samePerson }
            return [.signed(.init(week: week, number: brief.number))]
        }
    }
}

extension [BriefSection] {
    /// Length of the paper's text in Chinese characters, punctuation and digits included, as
    /// offices count it (spaces are not counted).
    package var characters: Int {
        reduce(0) { total, section in
            section.paragraphs.reduce(total) { $0 + $1.zh.count(where: { !$0.isWhitespace }) }
        }
    }
}
