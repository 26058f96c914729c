package import CunceDomain

/// What is known of places, by place, fact and time.
package enum FactRows {
    /// Parameters: $1 path, $2 its end.
    package static let within = """
        SELECT \(FactRow.columns) FROM fact_values v
        JOIN divisions d ON d.id = v.division_id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY v.division_id, v.fact, v.since, v.entry
        """

    /// Parameters: $1 path, $2 its end, $3 period.
    package static let ofPeriod = """
        SELECT \(FactRow.columns) FROM fact_values v
        JOIN divisions d ON d.id = v.division_id
        WHERE d.path >= $1 AND d.path < $2 AND v.period = $3
        ORDER BY v.division_id, v.fact, v.since, v.entry
        """

    /// Parameters: $1 place.
    package static let ofPlace = """
        SELECT \(FactRow.columns) FROM fact_values v
        WHERE v.division_id = $1
        ORDER BY v.division_id, v.fact, v.since, v.entry
        """

    package static func list(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [FactRow] {
        try connection.rows(within, [.text(path.text), .text(path.end)]) {
            try FactRow(row: $0)
        }
    }

    package static func list(
        within path: DivisionPath, of period: Period, on connection: any SQLConnection
    ) throws -> [FactRow] {
        try connection.rows(
            ofPeriod, [.text(path.text), .text(path.end), .text(period.description)]
        ) { try FactRow(row: $0) }
    }

    package static func list(
        of place: DivisionID, on connection: any SQLConnection
    ) throws -> [FactRow] {
        try connection.rows(ofPlace, [.int(place.number)]) { try FactRow(row: $0) }
    }
}
