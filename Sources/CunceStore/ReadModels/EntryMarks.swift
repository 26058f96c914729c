package import CunceDomain

/// Marks of the entries that the rows of a round point at, all in one statement.
package struct EntryMarks: Equatable, Sendable {
    /// The entry that listed each village.
    package private(set) var listings: [CaseID: EntryMark] = [:]
    /// The entries by which cases came into the stage they are in, where that is not long ago.
    package private(set) var steps: [CaseID: [EntryMark]] = [:]
    /// The last entry of each task and problem, the entry that handed each plan in
    /// and the one by which acceptance came where it is, by number.
    package private(set) var last: [CaseID: [Int: EntryMark]] = [:]

    /// Parameters: $1 round, $2 entry after which a case must have gone on, $3 day from which on
    /// steps are looked for.
    package static let sql = """
        WITH moved AS (
            SELECT case_id FROM cases JOIN streams
                ON streams.stream = 'case/' || cases.case_id
            WHERE round_id = $1 AND streams.entry > $2
        )
        SELECT \(EntryMark.columns), case_id, 'listing' AS kind
        FROM cases JOIN entries
            ON entries.stream = 'case/' || cases.case_id AND event = 'case.listed.v1'
        WHERE case_id IN (SELECT case_id FROM moved)
        UNION ALL
        SELECT \(EntryMark.columns), case_id, 'step' AS kind
        FROM cases JOIN entries ON entries.stream = 'case/' || cases.case_id
        WHERE case_id IN (SELECT case_id FROM moved) AND since >= $3
            AND event IN (
                'diagnosis.submitted.v1', 'plan.approved.v1', 'acceptance.opened.v1',
                'acceptance.failed.v1', 'acceptance.stopped.v1', 'acceptance.graduated.v1',
                'acceptance.closed.v1'
            )
        UNION ALL
        SELECT \(EntryMark.columns), case_id, 'last' AS kind
        FROM (
            SELECT case_id, entry FROM tasks WHERE case_id IN (SELECT case_id FROM moved)
            UNION
            SELECT case_id, entry FROM problems WHERE case_id IN (SELECT case_id FROM moved)
            UNION
            SELECT case_id, plan_entry AS entry FROM cases
            WHERE case_id IN (SELECT case_id FROM moved) AND plan_entry IS NOT NULL
            UNION
            SELECT case_id, acceptance_entry AS entry FROM cases
            WHERE case_id IN (SELECT case_id FROM moved) AND acceptance_entry IS NOT NULL
        ) AS pointed JOIN entries ON entries.number = pointed.entry
        ORDER BY number, kind
        """

    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func read(
        of round: RoundID, since day: CivilDate, after entry: Int = 0,
        on connection: any SQLConnection
    ) throws -> EntryMarks {
        var marks = EntryMarks()
        let parameters: [SQLValue] = [.text(round.text), .int(entry), .text(day.description)]
        try connection.each(sql, parameters) { row in
            let mark = try EntryMark(row: row)
            let kase = CaseID(try row.text(5))
            switch try row.text(6) {
            case "listing":
                marks.listings[kase] = mark
            case "step": marks.steps[kase, default: []].append(mark)
            default: marks.last[kase, default: [:]][mark.number] = mark
            }
        }
        return marks
    }
}
