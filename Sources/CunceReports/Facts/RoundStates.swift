import CunceDomain
import CunceStore

/// The states of a round that pages and documents are made from, now or at the end of an earlier
/// day.
struct RoundStates {
    let division: DivisionRow
    let today: CivilDate
    let asOf: CivilDate?
    let cache: StateCache

    var day: CivilDate { asOf ?? today }

    var isPast: Bool { past != nil }

    private var past: Moment? { asOf.flatMap { $0 < today ? Moment.end(of: $0) : nil } }

    func round(on connection: any SQLConnection) throws -> RoundSummary? {
        TownFacts.round(of: try rounds(on: connection), on: day)
    }

    /// All there were, newest first.
    func rounds(on connection: any SQLConnection) throws -> [RoundSummary] {
        guard let past else { return try RoundRows.list(of: division.id, on: connection) }
        return try PastCases.rounds(of: division.id, at: past, on: connection)
            .compactMap { RoundSummary($0) }
            .sorted { ($1.opens, $0.id) < ($0.opens, $1.id) }
    }

    func town(_ round: RoundSummary, on connection: any SQLConnection) throws -> TownRound {
        guard let past else {
            return try StreamReading.current(
                TownRound.self, round.stream, cache: cache, on: connection
            ).state
        }
        return try StreamReading.asOf(past, TownRound.self, round.stream, on: connection).state
    }

    func roster(on connection: any SQLConnection) throws -> Roster {
        guard let root = try InstallationRow.read(connection)?.root else { return Roster() }
        let stream = StreamName.county(root)
        guard let past else {
            return try StreamReading.current(
                County.self, stream, cache: cache, on: connection
            ).state.roster
        }
        return try StreamReading.asOf(past, County.self, stream, on: connection).state.roster
    }

    func cases(of round: RoundID, on connection: any SQLConnection) throws -> [Case] {
        guard let past else {
            return try CaseQueries.list(of: round, on: connection).map { summary in
                try StreamReading.current(
                    Case.self, StreamName.of(summary.id), cache: cache, on: connection
                ).state
            }
        }
        return try PastCases.list(of: round, at: past, on: connection).map(\.kase)
    }
}
