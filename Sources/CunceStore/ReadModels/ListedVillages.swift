package import CunceDomain

/// The villages of a round with their cases, in the order of their ids.
package enum ListedVillages {
    /// Parameters: $1 round.
    package static let sql = """
        SELECT \(CaseSummary.columns), id, code, name, level, parent_id, path
        FROM cases JOIN divisions ON divisions.id = cases.village_id
        WHERE round_id = $1
        ORDER BY village_id, case_id
        """

    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [(village: DivisionRow, summary: CaseSummary)] {
        try connection.rows(sql, [.text(round.text)]) { row in
            let summary = try CaseSummary(row: row)
            let village = try DivisionRow(
                LaterColumns(row: row, skipping: CaseSummary.width))
            return (village, summary)
        }
    }
}
