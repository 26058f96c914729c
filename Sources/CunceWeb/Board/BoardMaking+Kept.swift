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
        let packLineage: String
    }

    /// - Parameter subject: tells pieces of one template apart.
    func kept<Source: Equatable & Sendable>(
        _ template: String, _ subject: String, from source: Source,
        _ model: (Source) throws -> some Sendable
    ) throws -> String {
        try keptText(template, subject, from: source) {
            try templates.render(template, model($0), in: language)
        }
    }

    /// Pieces of one template in a row: none is looked at where the whole row is as it was.
    private func kept<Source: Equatable & Sendable>(
        _ template: String, all sources: [Source], part: String = "",
        _ subject: (Source) -> String, _ model: (Source) -> some Sendable
    ) throws -> String {
        try keptText("\(template) all\(part)", roundSubject, from: sources) { sources in
            try sources.map { try kept(template, subject($0), from: $0, model) }.joined()
        }
    }

    private func keptText<Source: Equatable & Sendable>(
        _ template: String, _ subject: String, from source: Source,
        _ html: (Source) throws -> String
    ) throws -> String {
        let made = Made(
            source: source, day: report.day, isNow: report.day == call.today,
            asksForRound: !call.query["round"].isEmpty,
            posts: report.posts, pack: programme.key, packLineage: programme.lineage)
        let key = KeptParts.Key(template: template, subject: subject, language: language)
        return try keptParts.html(key, from: made) { try html(source) }
    }

    func keptVillages(_ rows: some Sequence<BoardVillageFacts>) throws -> [String] {
        try rows.map { row in
            try kept("board-village", row.summary.id.text, from: row.facts) { _ in
                try village(row)
            }
        }
    }

    /// The tasks of one village, strung; a visit leaves them as they are.
    func keptBeads(_ facts: BoardVillageFacts) throws -> String? {
        guard !facts.tasks.isEmpty else { return nil }
        let source = BeadsSource(tasks: facts.tasks, isClosed: facts.facts.isClosed)
        return try keptText("beads", facts.summary.id.text, from: source) { source in
            try BeadString(
                source.tasks, isLeft: { _ in source.isClosed }, on: report.day, texts, language
            ).map {
                try templates.render("beads", $0, in: language)
            } ?? ""
        }
    }

    /// - Parameter part: tells the lines that are folded away from those in view.
    func keptOverdue(_ lines: [OverdueTask], part: String = "") throws -> String {
        try kept(
            "board-overdue", all: lines, part: part, { $0.task.id.text }, { overdue($0) })
    }

    func keptDecisions(_ waiting: some Sequence<WaitingDecision>) throws -> String {
        try waiting.map {
            let subject = "\(actor.post) \($0.kase?.text ?? "") \($0.matter.kind)"
            return try kept("board-decision", subject, from: $0) { decision($0) }
        }.joined()
    }

    func keptShares() throws -> String {
        try kept(
            "board-share", all: report.shares,
            { "\(report.division.id) \($0.part.map(name) ?? "")" }, { share($0) })
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

    var roundSubject: String {
        "\(report.division.id) \(report.round?.id.text ?? "")"
    }

    private struct BeadsSource: Equatable, Sendable {
        let tasks: [TaskSummary]
        let isClosed: Bool
    }

    private struct SentenceSource: Equatable, Sendable {
        let sums: BoardSums
        let decisions: Int
    }
}
