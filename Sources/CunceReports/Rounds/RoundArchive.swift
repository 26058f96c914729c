import CunceDocuments
package import CunceDomain
package import CunceStore
package import Foundation

/// The papers and lists of one round as files: what is kept when a round is over.
package struct RoundArchive: Sendable {
    package let round: RoundSummary
    package let state: RoundState
    /// In the order of their paths.
    package let files: [ArchiveFile]
    private let madeOn: CivilDate

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameter reader: who takes it away; `nil` for whoever runs the program, and sees all.
    ///   Of the county: without what was not sent up.
    /// - Throws: `ReportRefusal.unknownRound` where there is no such round.
    package static func read(
        _ id: RoundID, programme: Programme, today: CivilDate, in language: Language,
        reader: Actor? = nil, cache: StateCache, on connection: any SQLConnection
    ) throws -> RoundArchive {
        guard let round = try RoundRows.find(id, on: connection) else {
            throw ReportRefusal.unknownRound
        }
        let whole = try TownFacts.read(
            round.division, programme: programme, today: today, round: id, reach: .wholeRound,
            cache: cache, on: connection)
        let facts = reader.map { whole.seen(by: $0) } ?? whole
        guard let report = try RoundReport.read(facts, on: connection) else {
            throw ReportRefusal.unknownRound
        }
        let lists = RoundLists(report: report, programme: programme, language: language)
        let briefs = try (facts.town?.briefs.all ?? []).flatMap { brief -> [ArchiveFile] in
            let paper = BriefReport(facts, brief).paper(in: language, programme)
            return [
                ArchiveFile("briefs/\(brief.week).txt", PaperPlain.text(paper)),
                ArchiveFile("briefs/\(brief.week).html", PaperHTML.text(paper)),
                ArchiveFile("briefs/\(brief.week).docx", try PaperDOCX.bytes(paper)),
            ]
        }
        let helped = RoundHelpLists(report: report, programme: programme, language: language)
        let plans = try Self.plans(
            report, programme, today, language, cache: cache, on: connection)
        return RoundArchive(
            round: round, state: report.state,
            files: (briefs + lists.files + helped.files + plans).sorted { $0.path < $1.path },
            madeOn: today)
    }

    /// The papers of every approved version, and the list of projects: both are in the cases.
    private static func plans(
        _ report: RoundReport, _ programme: Programme, _ today: CivilDate,
        _ language: Language, cache: StateCache, on connection: any SQLConnection
    ) throws -> [ArchiveFile] {
        let head = try HeadText.now(connection)
        var papers: [ArchiveFile] = []
        var projects = RoundProjectList(programme: programme, language: language)
        for facts in (report.facts.villages + report.facts.ended).sorted(by: {
            ($0.village.code, $0.summary.id) < ($1.village.code, $1.summary.id)
        }) {
            let kase = try StreamReading.current(
                Case.self, StreamName.of(facts.summary.id), cache: cache, on: connection
            ).state
            projects.add(kase, of: facts.village, on: today)
            for version in kase.plan.versions {
                let file = PlanDocument(
                    version: version, kase: kase, village: facts.village,
                    town: report.facts.division.name, round: report.round.title,
                    posts: report.facts.posts, programme: programme, head: head,
                    language: language)
                // A village that was listed twice has two plans.
                let name = "\(facts.village.code)-\(facts.summary.id)-v\(version.number)"
                papers += [
                    ArchiveFile("plans/\(name).html", PaperHTML.text(file.paper)),
                    ArchiveFile("plans/\(name).docx", try PaperDOCX.bytes(file.paper)),
                ]
            }
        }
        return papers + [projects.file]
    }

    /// All of it as files, the manifest with their checksums last.
    package func contents(
        journal: RoundFolder.Journal
    ) throws -> [(path: String, bytes: Data)] {
        try RoundFolder.contents(
            files.map { ($0.path, $0.bytes) }, round: round.id.text, title: round.title,
            state: state.rawValue, madeOn: "\(madeOn)", journal: journal)
    }
}
