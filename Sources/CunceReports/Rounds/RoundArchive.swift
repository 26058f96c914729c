package import CunceDomain
package import CunceStore
import Foundation

/// The papers and lists of one round as files: what is kept when a round is over.
package struct RoundArchive: Sendable {
    package let round: RoundSummary
    package let state: RoundState
    /// In the order of their paths.
    package let files: [ArchiveFile]

    /// Reads it; run it inside one snapshot.
    ///
    /// - Throws: `ReportRefusal.unknownRound` where there is no such round.
    package static func read(
        _ id: RoundID, programme: Programme, today: CivilDate, in language: Language,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> RoundArchive {
        guard let round = try RoundRows.find(id, on: connection) else {
            throw ReportRefusal.unknownRound
        }
        let facts = try TownFacts.read(
            round.division, programme: programme, today: today, round: id, reach: .wholeRound,
            cache: cache, on: connection)
        guard let report = try RoundReport.read(facts, on: connection) else {
            throw ReportRefusal.unknownRound
        }
        let lists = RoundLists(report: report, programme: programme, language: language)
        let briefs = (facts.town?.briefs.all ?? []).flatMap { brief -> [ArchiveFile] in
            let paper = BriefReport(facts, brief)
            let name = "briefs/\(brief.week)"
            return [
                ArchiveFile("\(name).txt", paper.text(in: language, programme)),
                ArchiveFile("\(name).html", paper.html(in: language, programme)),
            ]
        }
        return RoundArchive(
            round: round, state: report.state,
            files: (briefs + lists.files).sorted { $0.path < $1.path })
    }
}
