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

    /// The sections, in the order of the pack, as short as the advice where fewer visits make it
    /// so.
    package var sections: [BriefSection] {
        // Only the progress tells of visits: the others are written once.
        let fixed = writing.form.sections.filter { $0.key != Self.telling }.map { section($0, 0) }
        let room = writing.form.characterAdvice - fixed.characters
        var progress = writing.form.section(Self.telling).map { section($0, Self.mostVisits) }
        for visits in (0..<Self.mostVisits).reversed() {
            guard let long = progress, [long].characters > room else { break }
            // Where there is no room at all, fewer visits will not make it.
            progress = writing.form.section(Self.telling).map {
                section($0, room > 0 ? visits : 0)
            }
            if room <= 0 { break }
        }
        return writing.form.sections.compactMap { section in
            section.key == Self.telling
                ? progress : fixed.first { $0.key == section.key.text }
        }
    }

    private static let telling: SectionKey = "progress"

    private func section(_ section: DocumentSection, _ visits: Int) -> BriefSection {
        BriefSection(key: section.key.text, paragraphs: paragraphs(section.key, visits))
    }

    private func paragraphs(_ key: SectionKey, _ visits: Int) -> [BriefParagraph] {
        switch key.text {
        case "progress":
            let news = BriefProgress(facts: facts, news: news, writing: writing)
            let amends = BriefAmends(facts: facts, corrections: corrections, writing: writing)
            return news.summary
                + or(news.sentences(visits: visits), .progressNone) + amends.sentences
        case "problems":
            return or(
                BriefProblems(
                    facts: facts, news: news, writing: writing, programme: programme
                ).sentences,
                .problemsNone)
        case "next":
            return or(
                BriefNext(facts: facts, week: news.week, writing: writing).sentences, .nextNone)
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

    private func or(_ found: [BriefParagraph], _ none: BriefSentence) -> [BriefParagraph] {
        found.isEmpty ? [writing.sentence(none, entries: [])].compactMap(\.self) : found
    }
}
