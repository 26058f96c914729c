package import CunceDomain

/// What places work towards, by period.
package struct FactTargetRow: Equatable, Sendable {
    package let place: DivisionID
    package let fact: FactKey
    package let period: Period
    package let target: FactValue
    package let entry: Int

    /// Parameters: $1 path, $2 its end.
    package static let within = """
        SELECT t.division_id, t.fact, t.period, t.target, t.entry FROM fact_targets t
        JOIN divisions d ON d.id = t.division_id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY t.division_id, t.fact, t.period
        """

    package static func list(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [FactTargetRow] {
        try connection.rows(within, [.text(path.text), .text(path.end)]) { row in
            let (period, target) = (try row.text(2), try row.text(3))
            guard let period = Period(period), let target = FactValue(target) else {
                throw StoreFault.damaged("target \(period) \(target)")
            }
            return FactTargetRow(
                place: DivisionID(try row.int(0)), fact: FactKey(try row.text(1)),
                period: period, target: target, entry: try row.int(4))
        }
    }
}
