package import CunceDomain

/// Rounds as lists and decisions need them.
package enum RoundRows {
    /// Parameters: $1 round.
    package static let byID = "SELECT \(RoundSummary.columns) FROM rounds WHERE round_id = $1"

    /// Parameters: $1 division.
    package static let byDivision = """
        SELECT \(RoundSummary.columns) FROM rounds
        WHERE division_id = $1
        ORDER BY opens DESC, round_id
        """

    package static let everySQL = """
        SELECT \(RoundSummary.columns) FROM rounds ORDER BY opens DESC, round_id
        """

    /// Of every division, the newest first.
    package static func all(on connection: any SQLConnection) throws -> [RoundSummary] {
        try connection.rows(everySQL, []) { try RoundSummary(row: $0) }
    }

    package static func find(
        _ id: RoundID, on connection: any SQLConnection
    ) throws -> RoundSummary? {
        try connection.row(byID, [.text(id.text)]) { try RoundSummary(row: $0) }
    }

    /// Newest first.
    package static func list(
        of division: DivisionID, on connection: any SQLConnection
    ) throws -> [RoundSummary] {
        try connection.rows(byDivision, [.int(division.number)]) { try RoundSummary(row: $0) }
    }

    /// The round that runs over a place on a day: of its own or of a division above it, the
    /// nearest first.
    package static func running(
        over place: DivisionRow, on day: CivilDate, _ connection: any SQLConnection
    ) throws -> RoundSummary? {
        for division in place.path.ids.reversed() {
            let running = try list(of: division, on: connection).first { $0.isRunning(on: day) }
            if let running { return running }
        }
        return nil
    }

    /// Of some divisions, newest first.
    ///
    /// - Parameter divisions: a handful: each becomes a placeholder.
    package static func list(
        ofAny divisions: [DivisionID], on connection: any SQLConnection
    ) throws -> [RoundSummary] {
        guard !divisions.isEmpty else { return [] }
        let places = divisions.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return try connection.rows(
            """
            SELECT \(RoundSummary.columns) FROM rounds
            WHERE division_id IN (\(places))
            ORDER BY opens DESC, round_id
            """, divisions.map { .int($0.number) }
        ) { try RoundSummary(row: $0) }
    }
}
