import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// How a town's or a county's rounds went, in plots 看进展.
extension Site {
    func insight(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (today, asOf, code) = (call.today, call.asOf, call.query["division"])
        let round = RoundID(checking: call.query["round"])
        let (programmes, cache, calendar) = (desk.programmes, store.cache, desk.calendar)
        let (report, installed) = try await read { connection -> (InsightReport, Programme) in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let place = try InsightPlace.find(
                    round.flatMap { try BoardPlace.code(of: $0, on: connection) } ?? code,
                    for: actor, cache.root(on: connection).root, on: connection)
            else { throw Stray.notFound }
            let report = try InsightReport.read(
                of: place, round: round, for: actor, today: today, asOf: asOf, installed: pack,
                pack: { programmes.pack(of: $0) }, calendar: calendar, cache: cache,
                on: connection)
            return (report, pack)
        }
        let making = InsightMaking(
            report: report, programme: report.towns.first?.programme ?? installed, call: call,
            texts: texts)
        return try page(
            "insight",
            making.page(
                shell(
                    call, title: texts.say("insight.title", in: call.language),
                    place: report.division.name, current: .board)), call)
    }
}

/// Which division a reader's plots are of.
enum InsightPlace {
    /// The one asked for; else the reader's own where that is a county or a town, and the board's
    /// for whoever works below a town.
    static func find(
        _ code: String, for actor: Actor, _ root: KnownRoot, on connection: any SQLConnection
    ) throws -> DivisionRow? {
        if code.isEmpty, let id = DivisionPath(actor.path).ids.last,
            let own = try root.division(id, on: connection), own.level < 5,
            actor.standing != .supporter
        {
            return own
        }
        return try BoardPlace.find(code, for: actor, root, on: connection)
    }
}
