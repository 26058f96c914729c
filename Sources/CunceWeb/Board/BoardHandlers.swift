import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The town's board 总表.
extension Site {
    func board(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (today, asOf, code) = (call.today, call.asOf, call.query["division"])
        let (programmes, cache) = (desk.programmes, store.cache)
        let askedRound = RoundID(checking: call.query["round"])
        let read = try await read { connection -> Read in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(installation.pack, installation.packVersion),
                let place = try BoardPlace.find(
                    askedRound.flatMap { try BoardPlace.code(of: $0, on: connection) } ?? code,
                    for: actor, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, asOf: asOf, round: askedRound,
                cache: cache, on: connection
            ).seen(by: actor)
            let programme =
                facts.round.flatMap { programmes.pack($0.pack, $0.packVersion) } ?? pack
            let reader = facts.day < today ? nil : actor
            return Read(
                report: BoardReport(facts, programme, reader: reader), programme: programme,
                others: try RoundRows.list(of: place.id, on: connection).filter {
                    $0.isRunning(on: today) && $0.id != facts.round?.id
                })
        }
        let title = texts.say("board.title", in: call.language)
        let making = BoardMaking(
            report: read.report, others: read.others, programme: read.programme, actor: actor,
            call: call, texts: texts, templates: templates, keptParts: keptParts)
        return try page(
            "board",
            making.page(
                shell(call, title: title, place: read.report.division.name, current: .board)), call)
    }

    private struct Read: Sendable {
        let report: BoardReport
        let programme: Programme
        let others: [RoundSummary]
    }
}
