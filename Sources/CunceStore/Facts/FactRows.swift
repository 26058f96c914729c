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

    /// What rules ask of a value, and no more: they ask for all of a county at once.
    /// Parameters: $1 path, $2 its end.
    package static let bareWithin = """
        SELECT v.division_id, v.fact, v.period, v.since, v.value FROM fact_values v
        JOIN divisions d ON d.id = v.division_id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY v.division_id, v.fact, v.since, v.entry
        """

    /// The same of one place. Parameters: $1 place.
    package static let bareOfPlace = """
        SELECT v.division_id, v.fact, v.period, v.since, v.value FROM fact_values v
        WHERE v.division_id = $1
        ORDER BY v.division_id, v.fact, v.since, v.entry
        """

    package static func values(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [BookSources.Value] {
        try connection.rows(
            bareWithin, [.text(path.text), .text(path.end)], value)
    }

    package static func values(
        of place: DivisionID, on connection: any SQLConnection
    ) throws -> [BookSources.Value] {
        try connection.rows(bareOfPlace, [.int(place.number)], value)
    }

    private static func value(_ row: any SQLRow) throws -> BookSources.Value {
        let text = try row.text(4)
        guard let value = FactValue(text) else { throw StoreFault.damaged("fact \(text)") }
        let period = try row.optionalText(2).map { text in
            guard let period = Period(text) else { throw StoreFault.damaged("period \(text)") }
            return period
        }
        return BookSources.Value(
            place: DivisionID(try row.int(0)), fact: FactKey(try row.text(1)),
            slot: FactSlot(value, period: period, on: try Reading.day(try row.text(3))),
            value: value)
    }

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
