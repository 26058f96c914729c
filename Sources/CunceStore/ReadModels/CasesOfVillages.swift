package import CunceDomain

/// The newest case of each of some villages.
package enum CasesOfVillages {
    /// - Parameter villages: at most some hundred: each becomes a placeholder.
    package static func newest(
        of villages: [DivisionID], on connection: any SQLConnection
    ) throws -> [DivisionID: CaseSummary] {
        guard !villages.isEmpty else { return [:] }
        let places = villages.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let cases = try connection.rows(
            """
            SELECT \(CaseSummary.columns) FROM cases
            WHERE village_id IN (\(places))
            ORDER BY listed_on DESC, case_id
            """, villages.map { .int($0.number) }
        ) { try CaseSummary(row: $0) }
        return Dictionary(cases.map { ($0.village, $0) }) { newest, _ in newest }
    }
}
