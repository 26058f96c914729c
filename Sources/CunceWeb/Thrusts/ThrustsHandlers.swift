import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The round by its thrusts, workstreams and dimensions 四个着力点.
extension Site {
    func thrusts(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (today, asOf, code) = (call.today, call.asOf, call.query["division"])
        let round = RoundID(checking: call.query["round"])
        let (programmes, cache, calendar) = (desk.programmes, store.cache, desk.calendar)
        let read = try await read { connection -> Read in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let place = try BoardPlace.find(
                    code, round: round, for: actor, cache.root(on: connection).root, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, asOf: asOf, round: round,
                reach: .wholeRound, cache: cache, on: connection
            ).seen(by: actor)
            let programme =
                facts.round.flatMap { programmes.pack(of: $0) } ?? pack
            let report = try ThrustsReport(
                facts, programme, calendar: calendar, today: today, cache: cache, on: connection)
            return Read(
                report: report, programme: programme,
                others: facts.otherRounds("/thrusts", on: today))
        }
        let making = ThrustsMaking(
            report: read.report, programme: read.programme, others: read.others, call: call,
            texts: texts)
        return try page(
            "thrusts",
            making.page(
                shell(
                    call, title: texts.say("thrusts.title", in: call.language),
                    place: read.report.division.name, current: .board)), call)
    }

    private struct Read: Sendable {
        let report: ThrustsReport
        let programme: Programme
        let others: [TextLink]
    }
}
