import CunceDomain
import CunceStore

extension TownFacts {
    /// From rows.
    static func now(
        _ row: DivisionRow, _ programme: Programme, _ day: CivilDate, _ asked: RoundID?,
        _ reach: Reach, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> TownFacts {
        let rounds = try RoundRows.list(of: row.id, on: connection)
        let posts = try PostLabels.now(programme, cache: cache, on: connection)
        let journal = try JournalHead.read(connection)
        let head = journal.text
        guard let round = try pick(asked, rounds, day) else {
            return TownFacts(
                division: row, day: day, round: nil, town: nil, villages: [],
                candidates: [], posts: posts, head: head)
        }
        let town = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state
        return TownFacts(
            division: row, day: day, round: round, town: town,
            villages: try villages(
                of: round, day, reach, journal.entries, cache, on: connection),
            candidates: try CandidateFacts.all(of: round.id, on: connection)
                .filter { $0.summary.state == .waiting },
            posts: posts, head: head)
    }

    static func pick(
        _ asked: RoundID?, _ rounds: [RoundSummary], _ day: CivilDate
    ) throws(ReportRefusal) -> RoundSummary? {
        guard let asked else { return round(of: rounds, on: day) }
        guard let found = rounds.first(where: { $0.id == asked }) else {
            throw .unknownRound
        }
        return found
    }

    private static func villages(
        of round: RoundSummary, _ day: CivilDate, _ reach: Reach, _ entries: Int,
        _ cache: StateCache, on connection: any SQLConnection
    ) throws -> [VillageFacts] {
        let lately = day.adding(days: -latelyDays)
        let from: CivilDate =
            switch reach {
            case .lately: lately
            case .wholeRound: round.opens
            }
        let cases = try RoundCases.read(
            of: round.id, from: from, lately: lately, entries: entries, cache: cache,
            on: connection)
        return try ListedVillages.list(of: round.id, on: connection).map { village, summary in
            let facts = cases[summary.id]
            return VillageFacts(
                village: village, summary: summary, listing: facts.listing, steps: facts.steps,
                tasks: facts.tasks, problems: facts.problems, links: facts.links,
                supports: facts.supports, promises: facts.promises, visits: facts.visits,
                marks: facts.marks)
        }
    }
}
