package import CunceDomain

/// Composes a brief from what the journal holds of a week: nothing in it is typed for it.
///
/// The same facts give the same paper: villages stand in the order of their ids, sentences in the
/// order of the pack's sections. Every sentence names the entries behind it; only those that say
/// that there is nothing have none.
package struct BriefComposition: Sendable {
    private let facts: TownFacts
    private let news: WeekFacts
    private let writing: BriefWriting
    private let programme: Programme
    private let corrections: [BriefCorrection]

    /// Visits a paper tells of; more stand on the board.
    private static let mostVisits = 5

    /// `nil` where the programme has no brief.
    ///
    /// - Parameter corrections: what earlier papers told and was put right since
    ///   (`BriefCorrection.untold`).
    package init?(
        _ facts: TownFacts, _ week: ISOWeek, _ programme: Programme,
        correcting corrections: [BriefCorrection]
    ) {
        guard let form = programme.brief else { return nil }
        self.facts = facts
        self.programme = programme
        self.corrections = corrections
        news = WeekFacts(facts, week)
        writing = BriefWriting(
            form: form, words: programme.words, posts: facts.posts, year: week.year)
    }

    /// The sections, in the order of the pack: as short as the advice where fewer visits make it
    /// so, and cut to the limit, which a paper of many villages would pass. What does not fit is
    /// counted, with its entries. Asks and instructions are never cut: where they alone pass the
    /// limit, composing is refused.
    package var sections: [BriefSection] {
        let whole = sections(room: nil)
        let limit = writing.form.characterLimit
        guard whole.characters > limit else { return whole }
        let spare = whole.characters - long.values.reduce(0) { $0 + $1.characters }
        return sections(room: max(0, (limit - spare) / max(1, long.count)))
    }

    /// Sentences of the sections that grow with the number of villages.
    private var long: [SectionKey: [RankedSentence]] {
        [
            "progress": BriefProgress(facts: facts, news: news, writing: writing)
                .sentences(visits: 0),
            "problems": BriefProblems(
                facts: facts, news: news, writing: writing, programme: programme
            ).sentences,
            "next": BriefNext(facts: facts, week: news.week, writing: writing).sentences,
        ]
    }

    /// - Parameter room: characters for each of the long sections; `nil` for as many as it takes.
    private func sections(room: Int?) -> [BriefSection] {
        // Only the progress tells of visits: the others are written once.
        let fixed = writing.form.sections.filter { $0.key != Self.telling }.map {
            section($0, 0, room)
        }
        let advised = writing.form.characterAdvice - fixed.characters
        let telling = writing.form.section(Self.telling)
        var progress = telling.map { section($0, advised > 0 ? Self.mostVisits : 0, room) }
        for visits in (0..<Self.mostVisits).reversed() where advised > 0 {
            guard let long = progress, [long].characters > advised else { break }
            progress = telling.map { section($0, visits, room) }
        }
        return writing.form.sections.compactMap { section in
            section.key == Self.telling
                ? progress : fixed.first { $0.key == section.key.text }
        }
    }

    private static let telling: SectionKey = "progress"

    private func section(
        _ section: DocumentSection, _ visits: Int, _ room: Int?
    ) -> BriefSection {
        BriefSection(key: section.key.text, paragraphs: paragraphs(section.key, visits, room))
    }

    private func paragraphs(
        _ key: SectionKey, _ visits: Int, _ room: Int?
    ) -> [BriefParagraph] {
        switch key.text {
        case "progress":
            let news = BriefProgress(facts: facts, news: news, writing: writing)
            let amends = BriefAmends(facts: facts, corrections: corrections, writing: writing)
            return news.summary
                + or(
                    fitting(news.sentences(visits: visits), room, .progressMore),
                    .progressNone) + amends.sentences
        case "problems":
            return or(
                fitting(
                    BriefProblems(
                        facts: facts, news: news, writing: writing, programme: programme
                    ).sentences, room, .problemsMore),
                .problemsNone)
        case "next":
            return or(
                fitting(
                    BriefNext(facts: facts, week: news.week, writing: writing).sentences, room,
                    .nextMore), .nextNone)
        case "coordination":
            return or(
                BriefCoordination(facts: facts, news: news, writing: writing).sentences,
                .coordinationNone)
        case "instructions":
            return or(
                BriefInstructions(facts: facts, week: news.week, writing: writing).sentences,
                .instructionsNone)
        default:
            return []
        }
    }

    private func fitting(
        _ sentences: [RankedSentence], _ room: Int?, _ more: BriefSentence
    ) -> [BriefParagraph] {
        guard let room else { return sentences.paragraphs }
        return sentences.fitting(room) { count, entries in
            writing.sentence(more, ["count": .init(count)], entries: entries)
                ?? BriefParagraph(
                    zh: "另有\(count)项，见整治台账。", en: "Others, in the ledger: \(count).",
                    entries: Array(Set(entries)).sorted())
        }
    }

    private func or(_ found: [BriefParagraph], _ none: BriefSentence) -> [BriefParagraph] {
        found.isEmpty ? [writing.sentence(none, entries: [])].compactMap(\.self) : found
    }
}
