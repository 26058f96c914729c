package import CunceDomain

/// Candidates as lists and decisions need them.
package enum CandidateRows {
    /// Parameters: $1 case.
    package static let byID = """
        SELECT \(CandidateSummary.columns) FROM candidates WHERE case_id = $1
        """

    /// Parameters: $1 round.
    package static let byRound = """
        SELECT \(CandidateSummary.columns) FROM candidates
        WHERE round_id = $1
        ORDER BY named_on, case_id
        """

    /// Parameters: $1 round, $2 village.
    package static let waitingInRound = """
        SELECT \(CandidateSummary.columns) FROM candidates
        WHERE round_id = $1 AND village_id = $2 AND state = 'waiting'
        """

    /// Parameters: $1 village; newest first.
    package static let ofVillage = """
        SELECT \(CandidateSummary.columns) FROM candidates
        WHERE village_id = $1
        ORDER BY named_on DESC, case_id
        """

    package static func find(
        _ id: CaseID, on connection: any SQLConnection
    ) throws -> CandidateSummary? {
        try connection.row(byID, [.text(id.text)]) { try CandidateSummary(row: $0) }
    }

    /// Oldest first.
    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CandidateSummary] {
        try connection.rows(byRound, [.text(round.text)]) { try CandidateSummary(row: $0) }
    }

    package static func waiting(
        in round: RoundID, village: DivisionID, on connection: any SQLConnection
    ) throws -> CandidateSummary? {
        try connection.row(waitingInRound, [.text(round.text), .int(village.number)]) {
            try CandidateSummary(row: $0)
        }
    }

    package static func list(
        of village: DivisionID, on connection: any SQLConnection
    ) throws -> [CandidateSummary] {
        try connection.rows(ofVillage, [.int(village.number)]) { try CandidateSummary(row: $0) }
    }
}
