package import CunceDomain

/// Tasks as boards and papers need them.
package enum TaskQueries {
    /// Parameters: $1 round.
    package static let byRound = """
        SELECT \(TaskSummary.columns) FROM tasks
        WHERE case_id IN (SELECT case_id FROM cases WHERE round_id = $1)
        ORDER BY case_id, position
        """

    /// In the order they were given, case by case.
    package static func list(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CaseID: [TaskSummary]] {
        let tasks = try connection.rows(byRound, [.text(round.text)]) { try TaskSummary(row: $0) }
        return Dictionary(grouping: tasks, by: \.kase)
    }
}
