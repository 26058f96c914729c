package import CunceDomain

/// The villages that were named for a round, with what was said, the longest known first.
package enum NamedVillages {
    /// Parameters: $1 round.
    package static let sql = """
        SELECT \(CandidateSummary.columns), id, code, name, level, parent_id, path
        FROM candidates JOIN divisions ON divisions.id = candidates.village_id
        WHERE round_id = $1
        ORDER BY named_on, case_id
        """

    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [(village: DivisionRow, summary: CandidateSummary)] {
        try connection.rows(sql, [.text(round.text)]) { row in
            let summary = try CandidateSummary(row: row)
            let village = try DivisionRow(
                LaterColumns(row: row, skipping: ListingTables.candidates.columns.count))
            return (village, summary)
        }
    }
}
