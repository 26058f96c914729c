package import CunceDomain

/// Tasks as boards and papers need them.
package enum TaskQueries {
    /// Parameters: $1 round, $2 entry after which a case must have gone on.
    package static let byRound = """
        SELECT \(TaskSummary.columns) FROM tasks
        WHERE case_id IN (\(MovedCases.ids))
        ORDER BY case_id, position
        """

    /// In the order they were given, case by case.
    ///
    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, after entry: Int = 0, on connection: any SQLConnection
    ) throws -> [CaseID: [TaskSummary]] {
        let tasks = try connection.rows(byRound, [.text(round.text), .int(entry)]) {
            try TaskSummary(row: $0)
        }
        return Dictionary(grouping: tasks, by: \.kase)
    }
}
