import CunceDomain
import CunceReports
import CunceStore

/// 这周记的，用到哪了: enter once, and see it.
extension Site {
    func uses(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let week = try call.weekAsked()
        guard week.monday <= call.today else { throw ReportRefusal.liesAhead(week.monday) }
        let place = try await tablePlace(call, call.query["round"])
        let (today, cache) = (call.today, store.cache)
        let uses = try await read { connection in
            try place.round.map { round in
                let facts = try TownFacts.read(
                    round.division, programme: place.programme, today: today, round: round.id,
                    cache: cache, on: connection)
                return (
                    try EntryUses.read(
                        of: actor, in: week, facts, place.programme, on: connection),
                    facts.round
                )
            }
        }
        let making = UsesMaking(
            round: uses?.1, programme: place.programme, call: call, texts: texts)
        return try page(
            "uses",
            making.page(
                shell(
                    call, title: texts.say("uses.title", in: call.language), place: place.name),
                week, uses?.0.rows ?? [], uses?.0.papers ?? 0), call)
    }
}
