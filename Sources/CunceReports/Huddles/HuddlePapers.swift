package import CunceDocuments
package import CunceDomain
package import CunceStore
package import Foundation

/// Every paper of a huddle in one go: its sheet, the brief of its week, the ledger and the lists,
/// and a field sheet for each village to take along in the week after it.
package struct HuddlePapers: Sendable {
    package struct Named: Sendable {
        /// Without an ending. Example: `03-下村单-洋港村`.
        package let name: String
        package let paper: Paper
    }

    package let week: ISOWeek
    package let language: Language
    package let title: String
    /// In the order in which they are read.
    package let papers: [Named]

    /// Reads them; run it inside one snapshot.
    ///
    /// - Parameter reader: who asks; `nil` for whoever runs the program, and sees all. Of the
    ///   county: without a brief that was not sent up.
    /// - Throws: `ReportRefusal.noRound` where the round has no brief to tell of.
    package static func read(
        _ round: RoundSummary, week: ISOWeek, programme: Programme, today: CivilDate,
        in language: Language, reader: Actor? = nil, cache: StateCache, blobs: Blobs,
        on connection: any SQLConnection
    ) throws -> HuddlePapers {
        let facts = try TownFacts.read(
            round.division, programme: programme, today: today, round: round.id, cache: cache,
            on: connection)
        let say = Bilingual(language)
        var papers = [
            Named(
                name: say("碰头记录单", "huddle-sheet"),
                paper: try HuddleSheet.read(
                    round, week: week, programme: programme, today: today, cache: cache,
                    on: connection
                ).paper(in: language, round: round.title))
        ]
        if programme.brief != nil {
            let brief = try BriefReport.read(
                round.division, week: week, programme: programme, today: today,
                round: round.id, cache: cache, on: connection)
            if brief.isOpen(to: reader?.standing) {
                papers.append(
                    Named(
                        name: say("专报", "brief"), paper: brief.paper(in: language, programme)))
            }
        }
        let making = DocumentMaking(
            facts.division, programme: programme, today: today, cache: cache, blobs: blobs)
        for document in programme.documentSet
        where [.ledger, .tasks, .promises].contains(document.kind)
            && document.formats.contains(.html)
        {
            let asked = DocumentAsked(document.kind, in: language, round: round.id)
            papers.append(
                Named(
                    name: document.title.text(in: language),
                    paper: try making.paper(asked, on: connection)))
        }
        for village in facts.villages {
            let kase = try StreamReading.current(
                Case.self, StreamName.of(village.summary.id), cache: cache, on: connection
            ).state
            let sheet = FieldSheet(
                kase, village: village.village, town: facts.division.name, round: round.title,
                week: week.next, programme: programme, on: today)
            papers.append(
                Named(
                    name: say("下村单-", "field-sheet-") + village.village.name,
                    paper: sheet.paper(in: language, facts.posts, programme.words, on: today)))
        }
        return HuddlePapers(
            week: week, language: language,
            title: say(
                "\(facts.division.name)碰头会材料 \(week)",
                "\(facts.division.name), papers of the huddle, "
                    + WeekNames.long(week, in: language)),
            papers: papers.enumerated().map { index, one in
                let place = index + 1
                return Named(
                    name: (place < 10 ? "0" : "") + "\(place)-\(one.name)", paper: one.paper)
            })
    }

    /// Each as a file for print and as one for word processors, and all in one for print.
    package func files() throws -> [(path: String, bytes: Data)] {
        let all = PaperHTML.text(papers.map(\.paper), named: title, in: language)
        return [(path: "00-\(Bilingual(language)("全部", "all")).html", bytes: Data(all.utf8))]
            + (try papers.flatMap { one in
                [
                    (path: "\(one.name).html", bytes: Data(PaperHTML.text(one.paper).utf8)),
                    (path: "\(one.name).docx", bytes: try PaperDOCX.bytes(one.paper)),
                ]
            })
    }
}
