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
    /// so, and cut to the limit, which a paper of many villages would pass (`BriefCut`). What does
    /// not fit is counted, with its entries.
    package var sections: [BriefSection] {
        let keys = Set(writing.form.sections.map(\.key))
        let pieces = BriefPiece.allCases.filter { keys.contains($0.section) }
        let progress = BriefProgress(facts: facts, news: news, writing: writing)
        let summary = keys.contains(BriefPiece.news.section) ? progress.summary : []
        var found: [BriefPiece: [RankedSentence]] = [:]
        for piece in pieces where piece != .news { found[piece] = sentences(of: piece) }
        if pieces.contains(.news) {
            found[.news] = told(
                progress, beside: summary.characters + characters(of: found, but: .news))
        }
        let written = cut(pieces, found, room: writing.form.characterLimit - summary.characters)
        return writing.form.sections.map { section in
            BriefSection(
                key: section.key.text,
                paragraphs: (section.key == BriefPiece.news.section ? summary : [])
                    + pieces.filter { $0.section == section.key }.flatMap { written[$0] ?? [] })
        }
    }

    private func sentences(of piece: BriefPiece) -> [RankedSentence] {
        switch piece {
        case .news: []
        case .amends:
            BriefAmends(facts: facts, corrections: corrections, writing: writing).sentences
        case .problems:
            BriefProblems(facts: facts, news: news, writing: writing, programme: programme)
                .sentences
        case .next: BriefNext(facts: facts, week: news.week, writing: writing).sentences
        case .coordination:
            BriefCoordination(facts: facts, news: news, writing: writing).sentences
        case .instructions:
            BriefInstructions(facts: facts, week: news.week, writing: writing).sentences
        }
    }

    /// The progress with as many visits as the advice has room for.
    ///
    /// - Parameter others: characters of everything else on the paper.
    private func told(_ progress: BriefProgress, beside others: Int) -> [RankedSentence] {
        let room = writing.form.characterAdvice - others
        guard room > 0 else { return progress.sentences(visits: 0) }
        var chosen = progress.sentences(visits: Self.mostVisits)
        for visits in (0..<Self.mostVisits).reversed() {
            guard characters(of: chosen, as: .news) > room else { break }
            chosen = progress.sentences(visits: visits)
        }
        return chosen
    }

    private func cut(
        _ pieces: [BriefPiece], _ found: [BriefPiece: [RankedSentence]], room: Int
    ) -> [BriefPiece: [BriefParagraph]] {
        let empty = pieces.filter { found[$0]?.isEmpty ?? true }
        let said = pieces.filter { !empty.contains($0) }
        let nothing = empty.map { ($0, none($0)) }
        let writing = writing
        let parts = said.map { piece in
            BriefPart(found[piece] ?? [], comesFirst: piece.comesFirst) { count, entries in
                writing.more(piece.more, count, entries)
            }
        }
        let told = BriefCut.fitting(
            parts, room: room - nothing.reduce(0) { $0 + $1.1.characters })
        return Dictionary(nothing + zip(said, told)) { first, _ in first }
    }

    private func none(_ piece: BriefPiece) -> [BriefParagraph] {
        [piece.none.flatMap { writing.sentence($0, entries: []) }].compactMap(\.self)
    }

    private func characters(
        of found: [BriefPiece: [RankedSentence]], but left: BriefPiece
    ) -> Int {
        found.filter { $0.key != left }.reduce(0) { $0 + characters(of: $1.value, as: $1.key) }
    }

    private func characters(of sentences: [RankedSentence], as piece: BriefPiece) -> Int {
        sentences.isEmpty
            ? none(piece).characters : sentences.reduce(0) { $0 + $1.characters }
    }
}
