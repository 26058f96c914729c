import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// The documents of the programme 文件: to look at, to print and to take away.
extension Site {
    func documents(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let place = try await tablePlace(call, call.query["round"])
        let (today, asOf, cache) = (call.today, call.asOf, store.cache)
        let facts = try await read { connection in
            do {
                return try place.round.map { round in
                    try TownFacts.read(
                        round.division, programme: place.programme, today: today, asOf: asOf,
                        round: round.id, cache: cache, on: connection
                    ).seen(by: actor)
                }
            } catch ReportRefusal.unknownRound where asOf != nil {
                // The round is known; it was not open yet on the day that was chosen.
                throw ReportRefusal.noRound
            }
        }
        let making = DocumentsMaking(place: place, facts: facts, call: call, texts: texts)
        let title = texts.say("documents.title", in: call.language)
        return try page(
            "documents",
            making.page(shell(call, title: title, place: place.name, current: .documents)), call)
    }

    /// `ledger.xlsx`, `brief.docx?week=2026-W47`, `plan.html?village=…`: a page is shown, every
    /// other format is a file to keep.
    func documentFile(_ call: Call) async throws -> Answer {
        let parts = (call.parameters["file"] ?? "").split(separator: ".")
        guard parts.count == 2, let kind = DocumentKind(rawValue: String(parts[0])),
            let format = DocumentFormat(rawValue: String(parts[1]))
        else { throw Stray.notFound }
        let from = try await tablePlace(call, call.query["round"])
        guard let round = from.round else { throw ReportRefusal.noRound }
        let village = call.query["village"]
        let asked = DocumentAsked(
            kind, in: call.language, round: round.id, week: try call.askedWeek(),
            village: village.isEmpty ? nil : village, asOf: call.asOf,
            reader: try call.actor())
        let today = call.today
        guard format != .html else {
            let paper = try await read { connection in
                try making(asked, round, from.programme, today, on: connection)
                    .paper(asked, on: connection)
            }
            let back = "/documents?round=\(round.id)"
            return .paper(
                PaperHTML.text(
                    paper, bar: [(texts.say("paper.back", in: call.language), back)]))
        }
        let file = MadeFile.newPlace(format.rawValue)
        let made = try await read { connection in
            try making(asked, round, from.programme, today, on: connection)
                .write(asked, as: format, to: file, on: connection)
        }
        return .download(try MadeFile(file, name: made.name, type: format.type))
    }

    /// What makes the documents of a round; a digest is of the towns in its reader's reach.
    func making(
        _ asked: DocumentAsked, _ round: RoundSummary, _ programme: Programme,
        _ today: CivilDate, on connection: any SQLConnection
    ) throws -> DocumentMaking {
        let reach = asked.kind == .digest ? asked.reader.map { DivisionPath($0.path) } : nil
        let id = reach?.ids.last ?? round.division
        guard let division = try DivisionByID.find(id, on: connection) else {
            throw ReportRefusal.unknownDivision(id.description)
        }
        let programmes = desk.programmes
        return DocumentMaking(
            division, programme: programme, today: today, cache: store.cache,
            blobs: store.blobs, pack: { programmes.pack($0, $1) })
    }
}
