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
            let root = try cache.root(on: connection).root
            guard let installation = try root.installation(on: connection),
                let pack = programmes.pack(of: installation),
                let place = try BoardPlace.find(
                    code, round: askedRound, for: actor, root, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, asOf: asOf, round: askedRound,
                cache: cache, on: connection
            ).seen(by: actor)
            let programme =
                facts.round.flatMap { programmes.pack(of: $0) } ?? pack
            let reader = facts.day < today ? nil : actor
            let report = BoardReport(facts, programme, reader: reader, cache: cache)
            return Read(
                report: report, programme: programme,
                towns: try report.villages.reduce(into: [:]) { towns, row in
                    guard let id = row.village.parent, towns[id] == nil else { return }
                    towns[id] = try root.division(id, on: connection)
                },
                others: facts.otherRounds("/board", on: today))
        }
        let title = texts.say("board.title", in: call.language)
        let making = BoardMaking(
            report: read.report, others: read.others, towns: read.towns, programme: read.programme,
            actor: actor,
            call: call, texts: texts, templates: templates, keptParts: keptParts)
        var pieces = Pieces()
        let model = try making.page(
            shell(call, title: title, place: read.report.division.name, current: .board), &pieces)
        return try page("board", model, call, pieces: pieces)
    }

    private struct Read: Sendable {
        let report: BoardReport
        let programme: Programme
        /// Those above the villages, by id.
        let towns: [DivisionID: DivisionRow]
        let others: [TextLink]
    }
}
