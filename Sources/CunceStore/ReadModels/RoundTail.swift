package import CunceDomain

/// What was written in the cases of a round after an entry.
package struct RoundTail: Sendable {
    package struct Line: Sendable {
        package let mark: EntryMark
        package let stream: String
        package let sequence: Int
    }

    /// In the order they were written.
    package let lines: [Line]
    /// Cases of the round now: a listing that was withdrawn leaves no other trace here.
    package let cases: Int

    /// Parameters: $1 global number of the last entry known, $2 round, $3 at most so many.
    package static let sql = """
        SELECT \(EntryMark.columns), stream, sequence FROM entries
        WHERE number > $1
            AND stream IN (
                SELECT streams.stream FROM cases JOIN streams
                    ON streams.stream = 'case/' || cases.case_id
                WHERE round_id = $2 AND streams.entry > $1
            )
        ORDER BY number
        LIMIT $3
        """

    /// Parameters: $1 round.
    package static let countOf = "SELECT count(case_id) FROM cases WHERE round_id = $1"

    /// - Returns: `nil` where there is more than anybody would go through one by one.
    package static func read(
        of round: RoundID, after entry: Int, most: Int, on connection: any SQLConnection
    ) throws -> RoundTail? {
        let parameters: [SQLValue] = [.int(entry), .text(round.text), .int(most + 1)]
        let lines = try connection.rows(sql, parameters) { row in
            Line(
                mark: try EntryMark(row: row), stream: try row.text(5),
                sequence: try row.int(6))
        }
        guard lines.count <= most else { return nil }
        let count = try connection.row(countOf, [.text(round.text)]) { try $0.int(0) }
        return RoundTail(lines: lines, cases: count ?? 0)
    }
}
