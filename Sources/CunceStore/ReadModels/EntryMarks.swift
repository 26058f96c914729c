package import CunceDomain

/// Marks of the entries that the rows of a round point at, all in one statement.
package struct EntryMarks: Equatable, Sendable {
    /// The entry that listed each village: the first of its stream.
    package private(set) var listings: [CaseID: EntryMark] = [:]
    /// The entries by which cases came into the stage they are in, where that is not long ago.
    package private(set) var steps: [CaseID: [EntryMark]] = [:]
    /// The last entry of each task and problem, and the entry that handed each plan in.
    package private(set) var last: [Int: EntryMark] = [:]

    /// Parameters: $1 round, $2 day from which on steps are looked for.
    package static let sql = """
        SELECT \(EntryMark.columns), case_id
        FROM cases JOIN entries
            ON entries.stream = 'case/' || cases.case_id AND entries.sequence = 1
        WHERE round_id = $1
        UNION ALL
        SELECT \(EntryMark.columns), case_id
        FROM cases JOIN entries ON entries.stream = 'case/' || cases.case_id
        WHERE round_id = $1 AND since >= $2
            AND event IN ('diagnosis.submitted.v1', 'plan.approved.v1')
        UNION ALL
        SELECT \(EntryMark.columns), ''
        FROM entries
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

    package static func read(
        of round: RoundID, since day: CivilDate, on connection: any SQLConnection
    ) throws -> EntryMarks {
        var marks = EntryMarks()
        try connection.each(sql, [.text(round.text), .text(day.description)]) { row in
            let mark = try EntryMark(row: row)
            let kase = CaseID(try row.text(5))
            if kase.text.isEmpty {
                marks.last[mark.number] = mark
            } else if mark.event == "case.listed.v1" {
                marks.listings[kase] = mark
            } else {
                marks.steps[kase, default: []].append(mark)
            }
        }
        return marks
    }
}
