package import CunceDomain

/// Marks of the entries that the rows of a round point at.
package enum EntryMarks {
    /// The last entry of each task and problem, and the entry that handed each plan in.
    /// Parameters: $1 round.
    package static let lastOfRound = """
        SELECT \(EntryMark.columns) FROM entries
        WHERE number IN (
            SELECT entry FROM tasks
            WHERE case_id IN (SELECT case_id FROM cases WHERE round_id = $1)
            UNION
            SELECT entry FROM problems
            WHERE case_id IN (SELECT case_id FROM cases WHERE round_id = $1)
            UNION
            SELECT plan_entry FROM cases WHERE round_id = $1)
        ORDER BY number
        """

    /// The entry that listed each village: the first of its stream. Parameters: $1 round.
    package static let listingsOfRound = """
        SELECT \(EntryMark.columns), case_id
        FROM cases JOIN entries
            ON entries.stream = 'case/' || cases.case_id AND entries.sequence = 1
        WHERE round_id = $1
        ORDER BY number
        """

    /// The entries by which cases came into the stage they are in, where that is not long ago.
    /// Parameters: $1 round, $2 day from which on.
    package static let stepsOfRound = """
        SELECT \(EntryMark.columns), case_id
        FROM cases JOIN entries ON entries.stream = 'case/' || cases.case_id
        WHERE round_id = $1 AND since >= $2
            AND event IN ('diagnosis.submitted.v1', 'plan.approved.v1')
        ORDER BY number
        """

    package static func last(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [Int: EntryMark] {
        let marks = try connection.rows(lastOfRound, [.text(round.text)]) {
            try EntryMark(row: $0)
        }
        return Dictionary(marks.map { ($0.number, $0) }) { first, _ in first }
    }

    package static func listings(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CaseID: EntryMark] {
        let found = try connection.rows(listingsOfRound, [.text(round.text)]) {
            (CaseID(try $0.text(5)), try EntryMark(row: $0))
        }
        return Dictionary(found) { first, _ in first }
    }

    package static func steps(
        of round: RoundID, since day: CivilDate, on connection: any SQLConnection
    ) throws -> [CaseID: [EntryMark]] {
        let found = try connection.rows(
            stepsOfRound, [.text(round.text), .text(day.description)]
        ) { (CaseID(try $0.text(5)), try EntryMark(row: $0)) }
        return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }
}
