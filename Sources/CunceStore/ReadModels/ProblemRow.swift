package import CunceDomain

/// What boards and papers show of a problem.
package struct ProblemRow: Equatable, Sendable {
    package let id: ProblemID
    package let kase: CaseID
    package let dimension: Dimension
    /// Key of a problem type of the pack.
    package let type: String
    package let title: String
    package let severity: Severity
    /// The severity before the last regrading.
    package let formerSeverity: Severity?
    package let isOpen: Bool
    package let recordedOn: CivilDate
    /// The last entry that changed what it weighs.
    package let entry: Int

    package init(_ problem: Problem, in kase: CaseID) {
        id = problem.id
        self.kase = kase
        dimension = problem.dimension
        type = problem.type
        title = problem.title
        severity = problem.severity
        formerSeverity = problem.formerSeverity
        isOpen = problem.isOpen
        recordedOn = problem.recorded.on
        entry = problem.weighed
    }

    init(row: any SQLRow) throws {
        id = ProblemID(try row.text(0))
        kase = CaseID(try row.text(1))
        guard let dimension = Dimension(rawValue: try row.text(2)),
            let severity = Severity(rawValue: try row.int(5))
        else { throw StoreFault.damaged("a problem's dimension or severity") }
        self.dimension = dimension
        type = try row.text(3)
        title = try row.text(4)
        self.severity = severity
        formerSeverity = try row.optionalInt(6).flatMap(Severity.init(rawValue:))
        isOpen = try row.int(7) == 0
        recordedOn = try Reading.day(try row.text(8))
        entry = try row.int(9)
    }

    /// Parameters: $1 round, $2 entry after which a case must have gone on.
    package static let byRound = """
        SELECT problem_id, case_id, dimension, type, title, severity, former_severity,
            verified, recorded_on, entry
        FROM problems
        WHERE case_id IN (\(MovedCases.ids))
        ORDER BY case_id, position
        """

    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, after entry: Int = 0, on connection: any SQLConnection
    ) throws -> [CaseID: [ProblemRow]] {
        let rows = try connection.rows(byRound, [.text(round.text), .int(entry)]) {
            try ProblemRow(row: $0)
        }
        return Dictionary(grouping: rows, by: \.kase)
    }
}
