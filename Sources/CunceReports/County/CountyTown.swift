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

    /// The newest brief that was signed; drafts are the town's own.
    package var latest: Brief? {
        town.briefs.all.filter { $0.signed != nil }.max { $0.week < $1.week }
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
            villages: villages)
    }

    /// The running rounds of a division and of the towns right below, by code.
    ///
    /// - Parameters:
    ///   - day: rounds that ran on it.
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
                .filter { $0.opens <= day && ($0.closed.map { day <= $0 } ?? true) }
                .compactMap { round in
                    try pack(round.pack, round.packVersion).map {
                        try read(
                            round, in: place, $0, asOf: asOf, cache: cache, on: connection)
                    }
                }
        }
    }
}
