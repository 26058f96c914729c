package import CunceDomain

/// Cases nobody works on any more: closed, gone on in another round, or of a round that is over.
package enum EndedCases {
    /// Parameters: $1 village, $2 the case that asks; the newest alone.
    package static let newestSQL = """
        SELECT case_id FROM cases
        WHERE village_id = $1 AND case_id <> $2
            AND (stage = 'closed'
                OR EXISTS (SELECT 1 FROM case_ends WHERE case_ends.case_id = cases.case_id)
                OR EXISTS (SELECT 1 FROM round_ends WHERE round_ends.round_id = cases.round_id))
        ORDER BY listed_on DESC, case_id DESC
        LIMIT 1
        """

    /// The one a new case of the village names as the earlier.
    package static func newest(
        of village: DivisionID, but asking: CaseID, on connection: any SQLConnection
    ) throws -> CaseID? {
        try connection.row(newestSQL, [.int(village.number), .text(asking.text)]) {
            CaseID(try $0.text(0))
        }
    }

    /// Parameters: $1 earlier case; the case that names it, the newest alone.
    package static let laterSQL = """
        SELECT case_origins.case_id
        FROM case_origins JOIN cases ON cases.case_id = case_origins.case_id
        WHERE earlier_id = $1
        ORDER BY listed_on DESC, case_origins.case_id
        LIMIT 1
        """

    /// The case that goes on from another, or came back after it.
    package static func later(
        than kase: CaseID, on connection: any SQLConnection
    ) throws -> CaseID? {
        try connection.row(laterSQL, [.text(kase.text)]) { CaseID(try $0.text(0)) }
    }
}
