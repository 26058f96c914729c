import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The three links of a round, village by village 责任.
extension Site {
    func responsibility(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (today, asOf, code) = (call.today, call.asOf, call.query["division"])
        let (programmes, cache) = (desk.programmes, store.cache)
        let asked = RoundID(checking: call.query["round"])
        let read = try await read { connection -> (ResponsibilityReport, Programme) in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let place = try BoardPlace.find(
                    code, round: asked, for: actor, cache.root(on: connection).root, on: connection)
            else { throw Stray.notFound }
            let report = try ResponsibilityReport.read(
                place.id, programme: pack, reader: actor, today: today, asOf: asOf,
                round: asked, cache: cache, on: connection)
            return (report, pack)
        }
        let title = texts.say("responsibility.title", in: call.language)
        let making = ResponsibilityMaking(
            report: read.0, programme: read.1, actor: actor, call: call, texts: texts)
        return try page(
            "responsibility",
            making.page(
                shell(
                    call, title: title, place: read.0.division.name, current: .responsibility)),
            call)
    }
}
