package import CunceDomain

/// The villages that have a case in a round.
package enum VillagesOfRound {
    /// Parameters: $1 round.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path FROM divisions
        WHERE id IN (SELECT village_id FROM cases WHERE round_id = $1)
        ORDER BY id
        """

    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [DivisionID: DivisionRow] {
        let rows = try connection.rows(sql, [.text(round.text)]) { try DivisionRow($0) }
        return Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    }
}
