import CunceDomain
import CunceStore

extension TownFacts {
    /// From rows.
    static func now(
        _ row: DivisionRow, _ programme: Programme, _ day: CivilDate, _ asked: RoundID?,
        _ reach: Reach, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> TownFacts {
        let rounds = try RoundRows.list(of: row.id, on: connection)
        let posts = PostLabels(try PostRow.list(on: connection), programme)
        let head = try HeadText.now(connection)
        guard let round = try pick(asked, rounds, day) else {
            return TownFacts(
                division: row, day: day, round: nil, town: nil, villages: [], posts: posts,
                head: head)
        }
        let town = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state
        return TownFacts(
            division: row, day: day, round: round, town: town,
            villages: try villages(of: round, day, reach, on: connection), posts: posts,
            head: head)
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
        of round: RoundSummary, _ day: CivilDate, _ reach: Reach,
        on connection: any SQLConnection
    ) throws -> [VillageFacts] {
        let lately = day.adding(days: -latelyDays)
        let from: CivilDate =
            switch reach {
            case .lately: lately
            case .wholeRound: round.opens
            }
        let tasks = try TaskQueries.list(of: round.id, on: connection)
        let problems = try ProblemRow.list(of: round.id, on: connection)
        let links = try LinkRow.list(of: round.id, on: connection)
        let visits = try VisitRow.list(of: round.id, since: from, on: connection)
        let marks = try EntryMarks.read(of: round.id, since: lately, on: connection)
        return try ListedVillages.list(of: round.id, on: connection).map { village, summary in
            let tasks = tasks[summary.id] ?? []
            let problems = problems[summary.id] ?? []
            let own =
                tasks.map(\.entry) + problems.map(\.entry)
                + [summary.planEntry].compactMap(\.self)
            return VillageFacts(
                village: village, summary: summary, listing: marks.listings[summary.id],
                steps: marks.steps[summary.id] ?? [], tasks: tasks, problems: problems,
                links: links[summary.id] ?? [], visits: visits[summary.id] ?? [],
                marks: Dictionary(
                    own.compactMap { number in marks.last[number].map { (number, $0) } }
                ) { first, _ in first })
        }
    }
}
