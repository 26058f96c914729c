package import CunceDomain

/// How far a period of a place is closed.
package struct FactClosingRow: Equatable, Sendable {
    package let place: DivisionID
    package let period: Period
    package let handedInOn: CivilDate?
    package let handedInEntry: Int?
    package let closedOn: CivilDate?
    package let closedEntry: Int?
    package let word: String
    /// How often it was opened again.
    package let reopened: Int

    /// Parameters: $1 path, $2 its end.
    package static let within = """
        SELECT c.division_id, c.period, c.handed_in_on, c.handed_in_entry, c.closed_on,
            c.closed_entry, c.word, c.reopened
        FROM fact_closings c
        JOIN divisions d ON d.id = c.division_id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY c.division_id, c.period
        """

    package static func list(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [FactClosingRow] {
        try connection.rows(within, [.text(path.text), .text(path.end)]) { row in
            guard let period = Period(try row.text(1)) else {
                throw StoreFault.damaged("period \(try row.text(1))")
            }
            return FactClosingRow(
                place: DivisionID(try row.int(0)), period: period,
                handedInOn: try row.optionalText(2).map(Reading.day),
                handedInEntry: try row.optionalInt(3),
                closedOn: try row.optionalText(4).map(Reading.day),
                closedEntry: try row.optionalInt(5), word: try row.text(6),
                reopened: try row.int(7))
        }
    }
}
