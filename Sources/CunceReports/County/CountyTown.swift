package import CunceDomain
package import CunceStore

/// One town's round as the county looks at it: what it sent, what was asked of it, what it asks.
package struct CountyTown: Sendable {
    package let division: DivisionRow
    package let round: RoundSummary
    package let town: TownRound
    package let programme: Programme
    package let posts: PostLabels
    /// Villages that instructions and requests speak of, by id.
    package let villages: [DivisionID: DivisionRow]
    /// The villages under rectification, which an instruction can be about, by code.
    package let listed: [DivisionRow]

    /// The newest brief that was sent up; until then it is the town's own.
    package var latest: Brief? {
        town.briefs.all.filter(\.isUp).max { $0.week < $1.week }
    }

    /// Instructions that are not closed, the longest waiting first.
    package var openInstructions: [Instruction] {
        town.instructions.open.sorted {
            ($0.given.on, $0.given.entry) < ($1.given.on, $1.given.entry)
        }
    }

    /// Requests that went up and have no answer.
    package var openRequests: [FormalRequest] {
        town.requests.all.filter { $0.state == .sent }
    }

    /// Reads one; run it inside one snapshot.
    ///
    /// - Parameter asOf: as the journal was at the end of an earlier day.
    package static func read(
        _ round: RoundSummary, in division: DivisionRow, _ programme: Programme,
        asOf: CivilDate? = nil, cache: StateCache, on connection: any SQLConnection
    ) throws -> CountyTown {
        let town =
            if let asOf {
                try StreamReading.asOf(
                    .end(of: asOf), TownRound.self, round.stream, on: connection
                ).state
            } else {
                try StreamReading.current(
                    TownRound.self, round.stream, cache: cache, on: connection
                ).state
            }
        let named =
            town.instructions.all.compactMap(\.about.village)
            + town.requests.all.compactMap(\.village)
        var villages: [DivisionID: DivisionRow] = [:]
        for id in Set(named) { villages[id] = try DivisionByID.find(id, on: connection) }
        return CountyTown(
            division: division, round: round, town: town, programme: programme,
            posts: try PostLabels.now(programme, cache: cache, on: connection),
            villages: villages,
            listed: try ListedVillages.list(of: round.id, on: connection)
                .filter { $0.summary.ended == nil }.map(\.village).sorted { $0.code < $1.code })
    }

    /// Unit: days. The last briefs of a round go up after it is closed.
    private static let afterTheEnd = 30

    /// Whether the county still has to do with a round: it runs, was closed a little while ago, or
    /// left something open.
    private static func isShown(_ round: RoundSummary, on day: CivilDate) -> Bool {
        guard round.opens <= day else { return false }
        guard let closed = round.closed else { return true }
        return round.unfinished > 0 || day <= closed.adding(days: afterTheEnd)
    }

    /// The rounds of a division and of the towns right below that it has to do with, by code.
    ///
    /// - Parameters:
    ///   - day: today, or the last day of a week looked back at.
    ///   - asOf: as the journal was at the end of an earlier day.
    ///   - pack: the programme a round works by.
    package static func all(
        of division: DivisionRow, on day: CivilDate, asOf: CivilDate? = nil,
        pack: (String, String) -> Programme?, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [CountyTown] {
        let below = try DivisionChildren.list(of: division.id, on: connection)
            .filter { $0.level < 5 }
        return try ([division] + below).flatMap { place in
            try RoundRows.list(of: place.id, on: connection)
                .filter { isShown($0, on: day) }
                .compactMap { round in
                    try round.programme(pack).map {
                        try read(
                            round, in: place, $0, asOf: asOf, cache: cache, on: connection)
                    }
                }
        }
    }
}
