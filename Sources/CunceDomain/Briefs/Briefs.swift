/// All briefs of one round, in the order they were composed.
package struct Briefs: Equatable, Sendable {
    package private(set) var all: [Brief] = []

    package init() {}

    package func brief(for week: ISOWeek) -> Brief? { all.first { $0.week == week } }

    /// As far as somebody who sees the town may read them: see `Brief.isOpen`.
    package func seen(by reader: Standing) -> Briefs {
        var briefs = self
        briefs.all = all.filter { $0.isOpen(to: reader) }
        return briefs
    }

    package mutating func apply(_ event: BriefEvent, _ at: Occurrence) {
        switch event {
        case .composed(let composed):
            let brief = Brief(composed, at)
            if let index = all.firstIndex(where: { $0.week == composed.week }) {
                all[index] = brief.keepingEdits(of: all[index])
            } else {
                all.append(brief)
            }
        case .edited(let edited): with(edited.week) { $0.edit(edited, at) }
        case .returned(let returned):
            with(returned.week) { $0.returned = .init(reason: returned.reason, at: at) }
        case .handedIn(let handedIn):
            with(handedIn.week) { brief in
                brief.returned = nil
                brief.handedIn = at
            }
        case .signed(let signed): with(signed.week) { $0.signed = at }
        case .sent(let sent):
            with(sent.week) { brief in
                brief.deliveries += sent.posts.map {
                    .init(to: $0, way: sent.way, word: sent.word, at: at)
                }
            }
        case .acknowledged(let done):
            with(done.week) { brief in
                for index in brief.deliveries.indices where brief.deliveries[index].to == done.post
                {
                    brief.deliveries[index].acknowledged = .init(
                        way: done.way, word: done.word, at: at)
                }
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: BriefEvent) -> Bool {
        switch event {
        case .composed(let composed): brief(for: composed.week)?.signed == nil
        case .edited(let edited):
            draft(edited.week)?.keys.contains(edited.section) ?? false
        case .returned(let returned): draft(returned.week).map { $0.returned == nil } ?? false
        case .handedIn(let handedIn): draft(handedIn.week)?.returned != nil
        case .signed(let signed): draft(signed.week).map { $0.returned == nil } ?? false
        case .sent(let sent):
            brief(for: sent.week).map { brief in
                brief.signed != nil && sent.posts.allSatisfy { brief.delivery(to: $0) == nil }
            } ?? false
        case .acknowledged(let done):
            brief(for: done.week)?.delivery(to: done.post).map { $0.acknowledged == nil }
                ?? false
        }
    }

    private func draft(_ week: ISOWeek) -> Brief? {
        brief(for: week).flatMap { $0.signed == nil ? $0 : nil }
    }

    private mutating func with(_ week: ISOWeek, _ change: (inout Brief) -> Void) {
        for index in all.indices where all[index].week == week { change(&all[index]) }
    }
}

extension Brief {
    fileprivate mutating func edit(_ edited: BriefEvent.Edited, _ at: Occurrence) {
        let words = edited.zh.map { zh in (zh: zh, en: edited.en ?? zh) }
        guard
            let index = lines.firstIndex(where: {
                $0.section == edited.section && $0.place == edited.place
            })
        else {
            guard let words else { return }
            let paragraph = BriefParagraph(zh: words.zh, en: words.en, entries: [])
            var line = BriefLine(
                section: edited.section, place: edited.place, composed: nil, words: paragraph)
            line.edits.append(.init(before: nil, after: paragraph, at: at))
            lines.append(line)
            return
        }
        let before = lines[index].words
        lines[index].isOut = words == nil
        if let words {
            lines[index].words.zh = words.zh
            lines[index].words.en = words.en
        }
        lines[index].edits.append(
            .init(before: before, after: words == nil ? nil : lines[index].words, at: at))
    }

    /// Composed anew: what was edited stays where it was composed in the same words; what was
    /// added stays; the rest is told as dropped.
    fileprivate func keepingEdits(of old: Brief) -> Brief {
        var brief = self
        for line in old.lines where !line.edits.isEmpty {
            guard let composed = line.composed else {
                let place = brief.lines.count { $0.section == line.section }
                var added = BriefLine(
                    section: line.section, place: place, composed: nil, words: line.words)
                added.isOut = line.isOut
                added.edits = line.edits
                brief.lines.append(added)
                continue
            }
            let same = brief.lines.firstIndex {
                $0.section == line.section && $0.composed?.zh == composed.zh
                    && $0.composed?.en == composed.en && $0.edits.isEmpty
            }
            if let same {
                brief.lines[same] = brief.lines[same].carried(over: line)
            } else {
                brief.dropped.append(line)
            }
        }
        return brief
    }
}
