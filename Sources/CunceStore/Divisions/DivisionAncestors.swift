package import CunceDomain

/// A division with everything above it, from the root down, itself last.
package enum DivisionAncestors {
    /// Parameters: $1 id.
    package static let sql = """
        WITH RECURSIVE line (id, parent_id) AS (
            SELECT id, parent_id FROM divisions WHERE id = $1
            UNION ALL
            SELECT above.id, above.parent_id
            FROM divisions AS above JOIN line ON above.id = line.parent_id
        )
        SELECT divisions.id, code, name, level, divisions.parent_id, path
        FROM line JOIN divisions ON divisions.id = line.id
        ORDER BY level, divisions.id
        """
    package typealias Row = DivisionRow

    package static func list(of id: DivisionID, on store: any SQLConnection) throws -> [Row] {
        try store.rows(sql, [.int(id.number)]) { try Row($0) }
    }
}
