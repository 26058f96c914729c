import CunceDomain
import CunceReports
import CunceStore

/// Pieces of the board that are made anew only where what they are made from has changed.
extension BoardMaking {
    /// Everything a piece depends on besides the language.
    private struct Made<Source: Equatable & Sendable>: Equatable, Sendable {
        let source: Source
        let day: CivilDate
        /// An earlier day's links lead to that day.
        let isNow: Bool
        /// Links lead to the round that was asked for.
        let asksForRound: Bool
        let posts: PostLabels
        let pack: ProgrammeKey
        let packVersion: String
    }

    /// - Parameter subject: tells pieces of one template apart.
    func kept<Source: Equatable & Sendable>(
        _ template: String, _ subject: String, from source: Source,
        _ model: (Source) -> some Sendable
    ) throws -> String {
        let made = Made(
            source: source, day: report.day, isNow: report.day == call.today,
            asksForRound: !call.query["round"].isEmpty,
            posts: report.posts, pack: programme.key, packVersion: programme.version)
        let key = KeptParts.Key(template: template, subject: subject, language: language)
        return try keptParts.html(key, from: made) {
            try templates.render(template, model(source), in: language)
        }
    }

    func keptSentence() throws -> String {
        let source = SentenceSource(sums: report.sentence, decisions: report.decisions.count)
        return try kept("board-sentence", roundSubject, from: source) { _ in sentence }
    }

    func keptStages() throws -> String {
        try kept("board-stages", roundSubject, from: report.stages) { _ in
            BoardBand(stages: stages)
        }
    }

    private var roundSubject: String {
        "\(report.division.id) \(report.round?.id.text ?? "")"
    }

    private struct SentenceSource: Equatable, Sendable {
        let sums: BoardSums
        let decisions: Int
    }
}
