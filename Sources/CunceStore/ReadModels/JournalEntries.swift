package import CunceDomain

/// Entries of the journal for people to read.
package enum JournalEntries {
    /// Parameters: $1 number.
    package static let byNumber = """
        SELECT \(JournalEntry.columns) FROM entries WHERE number = $1
        """
    /// Parameters: $1 stream, $2 moment up to which, $3 at most so many; newest first.
    package static let latest = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND recorded_at <= $2
        ORDER BY sequence DESC
        LIMIT $3
        """
    /// Parameters: $1 stream, $2 sequence after which to begin, $3 at most so many; newest first.
    package static let later = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND sequence > $2
        ORDER BY sequence DESC
        LIMIT $3
        """
    /// What was said later about entries of a stream. Parameters: $1 stream, $2 sequence after
    /// which to begin.
    package static let amendments = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND sequence > $2
            AND event IN ('entry.corrected.v1', 'entry.withdrawn.v1')
        ORDER BY sequence
        """
    /// What tells of the help a village is given, what was attached, and what was said later about
    /// any entry, oldest first. Parameters: $1 stream, $2 moment up to which.
    package static let aboutHelp = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND recorded_at <= $2
            AND (event LIKE 'support.%' OR event LIKE 'promise.%' OR event LIKE 'entry.%'
                OR event = 'attachment.added.v1')
        ORDER BY sequence
        """
    /// What tells of the papers that go up from a town, oldest first. Parameters: $1 stream.
    package static let aboutPapers = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND (event LIKE 'brief.%' OR event LIKE 'request.%')
        ORDER BY sequence
        """
    /// What was written within some time, oldest first. Parameters: $1 stream, $2 first moment,
    /// $3 moment before which.
    package static let written = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE stream = $1 AND recorded_at >= $2 AND recorded_at < $3
        ORDER BY sequence
        """
    /// What somebody wrote under a post within some time, newest first; nothing of sealed files,
    /// which show on no page but their own. Parameters: $1 entry after
    /// which to look, $2 entry up to which, $3 post and person, $4 first moment, $5 last moment,
    /// $6 at most so many.
    package static let byActor = """
        SELECT \(JournalEntry.columns) FROM entries
        WHERE number > $1 AND number <= $2 AND actor = $3 AND stream NOT LIKE 'file/%'
            AND recorded_at >= $4 AND recorded_at <= $5
        ORDER BY number DESC
        LIMIT $6
        """
    /// Parameters: $1 stream, $2 sequence.
    package static let bySequence = """
        SELECT \(JournalEntry.columns) FROM entries WHERE stream = $1 AND sequence = $2
        """
    /// Parameters: $1 stream, $2 moment up to which.
    package static let countOf = """
        SELECT count(number) FROM entries WHERE stream = $1 AND recorded_at <= $2
        """

    package static func find(
        _ number: Int, on connection: any SQLConnection
    ) throws -> JournalEntry? {
        try connection.row(byNumber, [.int(number)]) { try JournalEntry(row: $0) }
    }

    package static func find(
        _ stream: String, _ sequence: Int, on connection: any SQLConnection
    ) throws -> JournalEntry? {
        try connection.row(bySequence, [.text(stream), .int(sequence)]) {
            try JournalEntry(row: $0)
        }
    }

    /// Newest first.
    package static func latest(
        of stream: String, until moment: Moment, limit: Int, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(
            latest, [.text(stream), .integer(moment.milliseconds), .int(limit)]
        ) { try JournalEntry(row: $0) }
    }

    /// Newest first.
    package static func after(
        _ sequence: Int, of stream: String, limit: Int, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(later, [.text(stream), .int(sequence), .int(limit)]) {
            try JournalEntry(row: $0)
        }
    }

    package static func written(
        in stream: String, in week: ISOWeek, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        let start = Moment.at(week.monday, hour: 0)
        let end = Moment.at(week.next.monday, hour: 0)
        return try connection.rows(
            written, [.text(stream), .integer(start.milliseconds), .integer(end.milliseconds)]
        ) { try JournalEntry(row: $0) }
    }

    /// What a person wrote under a post in a week, in whatever stream, newest first. Only the
    /// entries of that week are gone through: numbers rise with time, as far as the clock did.
    package static func written(
        by person: PersonID, on post: PostID, in week: ISOWeek, limit: Int,
        _ connection: any SQLConnection
    ) throws -> [JournalEntry] {
        let start = Moment.at(week.monday, hour: 0)
        let end = Moment.end(of: week.sunday)
        let before = try HeadText.lastEntry(
            by: Moment.end(of: week.previous.sunday), on: connection)
        guard let last = try HeadText.lastEntry(by: end, on: connection) else { return [] }
        return try connection.rows(
            byActor,
            [
                .int(before ?? 0), .int(last), .text("\(post)/\(person)"),
                .integer(start.milliseconds), .integer(end.milliseconds), .int(limit),
            ]
        ) { try JournalEntry(row: $0) }
    }

    package static func count(
        of stream: String, until moment: Moment, on connection: any SQLConnection
    ) throws -> Int {
        try connection.row(countOf, [.text(stream), .integer(moment.milliseconds)]) {
            try $0.int(0)
        } ?? 0
    }

    package static func aboutHelp(
        of stream: String, until moment: Moment, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(aboutHelp, [.text(stream), .integer(moment.milliseconds)]) {
            try JournalEntry(row: $0)
        }
    }

    package static func aboutPapers(
        of stream: String, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(aboutPapers, [.text(stream)]) { try JournalEntry(row: $0) }
    }

    package static func amendments(
        of stream: String, after sequence: Int, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(amendments, [.text(stream), .int(sequence)]) {
            try JournalEntry(row: $0)
        }
    }

    /// In the order of their numbers; numbers there are not are left out.
    ///
    /// - Parameter numbers: at most some hundred: each becomes a placeholder.
    package static func list(
        _ numbers: [Int], on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        guard !numbers.isEmpty else { return [] }
        let places = numbers.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return try connection.rows(
            """
            SELECT \(JournalEntry.columns) FROM entries
            WHERE number IN (\(places))
            ORDER BY number
            """, numbers.map { .int($0) }
        ) { try JournalEntry(row: $0) }
    }
}
