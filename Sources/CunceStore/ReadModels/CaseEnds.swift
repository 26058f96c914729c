package import CunceDomain

/// Where cases of a round go on.
package enum CaseEnds {
    package struct End: Equatable, Sendable {
        package let kase: CaseID
        package let later: CaseID
        package let laterRound: RoundID
        package let entry: Int
    }

    /// Parameters: $1 round.
    package static let byRound = """
        SELECT case_id, later_id, later_round, entry FROM case_ends
        WHERE case_id IN (SELECT case_id FROM cases WHERE round_id = $1)
        ORDER BY case_id
        """

    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CaseID: End] {
        let ends = try connection.rows(byRound, [.text(round.text)]) { row in
            End(
                kase: CaseID(try row.text(0)), later: CaseID(try row.text(1)),
                laterRound: RoundID(try row.text(2)), entry: try row.int(3))
        }
        return Dictionary(ends.map { ($0.kase, $0) }) { first, _ in first }
    }
}
