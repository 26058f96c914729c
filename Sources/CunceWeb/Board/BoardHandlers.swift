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
        let read = try await read { connection -> (BoardReport, Programme) in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(installation.pack, installation.packVersion),
                let place = try BoardPlace.find(code, for: actor, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, asOf: asOf, cache: cache,
                on: connection
            ).seen(by: actor)
            let programme =
                facts.round.flatMap { programmes.pack($0.pack, $0.packVersion) } ?? pack
            let reader = facts.day < today ? nil : actor
            return (BoardReport(facts, programme, reader: reader), programme)
        }
        let title = texts.say("board.title", in: call.language)
        let making = BoardMaking(
            report: read.0, programme: read.1, actor: actor, call: call, texts: texts,
            templates: templates, keptParts: keptParts)
        return try page(
            "board",
            making.page(
                shell(call, title: title, place: read.0.division.name, current: .board)), call)
    }
}
