extension Briefs {
    /// Other words, one more paragraph, or one less.
    ///
    /// Whoever will sign may edit too: leaders correct drafts with their own hand, and the trace
    /// says whose words they are.
    func edited(
        _ brief: Brief, _ draft: BriefEditDraft, limit: Int
    ) throws(BriefRefusal) -> [BriefEvent] {
        guard brief.keys.contains(draft.section) else { throw .unknownLine }
        let line = try draft.place.map { place throws(BriefRefusal) in
            guard let line = brief.line(draft.section, place) else {
                throw BriefRefusal.unknownLine
            }
            return line
        }
        if let read = draft.read, let last = line?.edits.last, last.at.entry > read {
            throw .lineChanged
        }
        if draft.isOut { return try leftOut(line, in: brief) }
        let words = try self.words(of: draft, over: line)
        if let line, line.words.zh == words.zh, line.words.en == words.en, !line.isOut {
            return []
        }
        let before = line.map { $0.isOut ? 0 : $0.words.length } ?? 0
        let length = brief.sections.characters - before + words.length
        guard length <= limit else { throw .tooLong(characters: length, limit: limit) }
        let place = line?.place ?? brief.lines.count { $0.section == draft.section }
        return [
            .edited(
                .init(
                    week: brief.week, section: draft.section, place: place, zh: words.zh,
                    en: words.en, before: line?.words.zh))
        ]
    }

    private func leftOut(
        _ line: BriefLine?, in brief: Brief
    ) throws(BriefRefusal) -> [BriefEvent] {
        guard let line else { throw .unknownLine }
        guard !line.isOut else { return [] }
        let left = brief.lines.count { $0.section == line.section && !$0.isOut }
        guard left > 1 else { throw .sectionWouldBeEmpty }
        return [
            .edited(
                .init(
                    week: brief.week, section: line.section, place: line.place, zh: nil,
                    en: nil, before: line.words.zh))
        ]
    }

    /// - Throws: a refusal that names the first figure which is not as it was composed.
    private func words(
        of draft: BriefEditDraft, over line: BriefLine?
    ) throws(BriefRefusal) -> BriefParagraph {
        let zh = try text("zh", draft.zh, limit: TextLimit.account)
        let typed = try text("en", draft.en, limit: TextLimit.account, required: false)
        // The English text is a reading aid; without one the Chinese stands in.
        let en = typed.isEmpty ? zh : typed
        let entries = line?.words.entries ?? []
        guard let composed = line?.composed, !entries.isEmpty else {
            if let figure = Figures.all(in: zh).first { throw .figureWithoutEntry(figure) }
            if let figure = Figures.all(in: en).first {
                throw .figureWithoutEntry(figure, text: "en")
            }
            return BriefParagraph(zh: zh, en: en, entries: entries)
        }
        try compare(Figures.all(in: composed.zh), Figures.all(in: zh), text: "zh")
        if !typed.isEmpty {
            try compare(Figures.all(in: composed.en), Figures.all(in: en), text: "en")
        }
        return BriefParagraph(zh: zh, en: en, entries: entries)
    }

    private func compare(
        _ before: [String], _ after: [String], text: String
    ) throws(BriefRefusal) {
        guard before != after else { return }
        let place = zip(before, after).prefix { $0 == $1 }.count
        if before.count > after.count { throw .figureMissing(before[place], text: text) }
        if before.count < after.count { throw .figureAdded(after[place], text: text) }
        throw .figureChanged(from: before[place], to: after[place], text: text)
    }
}

extension BriefParagraph {
    fileprivate var length: Int { zh.countedCharacters }
}
