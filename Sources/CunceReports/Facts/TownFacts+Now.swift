import CunceDomain
import CunceStore

extension TownFacts {
    /// From rows.
    static func now(
        _ row: DivisionRow, _ programme: Programme, _ day: CivilDate, _ asked: RoundID?,
        _ reach: Reach, _ bearings: Bearings, _ root: KnownRoot, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> TownFacts {
        let rounds = try RoundRows.list(of: row.id, on: connection)
        let posts = try PostLabels.now(programme, root, cache: cache, on: connection)
        guard let round = try pick(asked, rounds, day) else {
            return TownFacts(
                division: row, day: day, rounds: rounds, round: nil, town: nil, villages: [],
                named: [], posts: posts, head: bearings.head)
        }
        let town = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state
        let lately = day.adding(days: -latelyDays)
        let from: CivilDate =
            switch reach {
            case .lately: lately
            case .wholeRound: round.opens
            }
        let cases = try RoundCases.read(
            RoundCases.Asked(round: round.id, from: from, opens: round.opens, lately: lately),
            bearings,
            cache: cache, on: connection)
        let before = try leaving(rounds, round, on: day).map { earlier in
            try EarlierRound(
                try StreamReading.current(
                    TownRound.self, earlier.stream, cache: cache, on: connection
                ).state,
                kase: {
                    try StreamReading.current(
                        Case.self, StreamName.of($0), cache: cache, on: connection
                    ).state
                },
                division: { try root.division($0, on: connection) })
        }
        return TownFacts(
            division: row, day: day, rounds: rounds, round: round, town: town,
            villages: cases.villages,
            named: try CandidateFacts.all(of: round.id, on: connection),
            posts: posts, before: before, head: bearings.head)
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
}
