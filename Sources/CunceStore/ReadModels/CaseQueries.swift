package import CunceDomain

/// Cases as boards and decisions need them.
package enum CaseQueries {
    /// Parameters: $1 case.
    package static let byID = "SELECT \(CaseSummary.columns) FROM cases WHERE case_id = $1"

    /// Parameters: $1 round, $2 village.
    package static let byVillage = """
        SELECT \(CaseSummary.columns) FROM cases
        WHERE round_id = $1 AND village_id = $2 AND stage <> 'closed'
        """

    /// Parameters: $1 round whose cases are left out. Cases whose village left the list.
    package static let departed = """
        SELECT case_id FROM cases WHERE left_on IS NOT NULL AND round_id <> $1 ORDER BY case_id
        """

    /// Parameters: $1 round.
    package static let byRound = """
        SELECT \(CaseSummary.columns) FROM cases WHERE round_id = $1 ORDER BY village_id, case_id
        """

    /// Parameters: $1 village; newest first.
    package static let ofVillage = """
        SELECT \(CaseSummary.columns) FROM cases
        WHERE village_id = $1
        ORDER BY listed_on DESC, case_id
        """

    /// Cases at work on acceptance or consolidation.
    package static let accepted = """
        SELECT \(CaseSummary.columns) FROM cases
        WHERE acceptance IN ('open', 'failed', 'passed') AND stage <> 'closed'
        ORDER BY village_id, case_id
        """

    package static func find(
        _ id: CaseID, on connection: any SQLConnection
    ) throws -> CaseSummary? {
        try connection.row(byID, [.text(id.text)]) { try CaseSummary(row: $0) }
    }

    /// The one that takes work, or took it when the round ended.
    package static func find(
        in round: RoundID, village: DivisionID, on connection: any SQLConnection
    ) throws -> CaseSummary? {
        try connection.row(byVillage, [.text(round.text), .int(village.number)]) {
            try CaseSummary(row: $0)
        }
    }

    /// Cases of other rounds whose villages left the list.
    package static func departed(
        but round: RoundID, on connection: any SQLConnection
    ) throws -> [CaseID] {
        try connection.rows(departed, [.text(round.text)]) { CaseID(try $0.text(0)) }
    }

    /// Cases that are being assessed, or whose village is looked at after it left the list.
    package static func beingAccepted(
        on connection: any SQLConnection
    ) throws -> [CaseSummary] {
        try connection.rows(accepted, []) { try CaseSummary(row: $0) }
    }

    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CaseSummary] {
        try connection.rows(byRound, [.text(round.text)]) { try CaseSummary(row: $0) }
    }

    package static func list(
        of village: DivisionID, on connection: any SQLConnection
    ) throws -> [CaseSummary] {
        try connection.rows(ofVillage, [.int(village.number)]) { try CaseSummary(row: $0) }
    }
}
