import CunceJournal

/// Compares what else the store says about the end of the journal with the journal itself: the
/// heads of the streams, the one row of `journal`, entries under no seal.
enum JournalEnds {
    private static let heads = "SELECT stream, sequence, entry FROM streams ORDER BY stream"

    /// Parameters: $1 number of the last sealed entry.
    private static let unsealed = """
        SELECT number, stream, sequence FROM entries
        WHERE number > $1
        ORDER BY number
        LIMIT 1
        """

    /// Heads that name another entry than the one that stands there, or none.
    private static let misnamed = """
        SELECT streams.entry, streams.stream, streams.sequence FROM streams
        LEFT JOIN entries
            ON entries.stream = streams.stream AND entries.sequence = streams.sequence
        WHERE entries.number IS NULL OR entries.number <> streams.entry
        ORDER BY streams.entry, streams.stream
        LIMIT 1
        """

    /// Streams of the journal that have no head.
    private static let headless = """
        SELECT entries.number, entries.stream, entries.sequence FROM entries
        WHERE entries.sequence = 1
            AND NOT EXISTS (SELECT 1 FROM streams WHERE streams.stream = entries.stream)
        ORDER BY entries.number
        LIMIT 1
        """

    static func check(_ verification: Verification, on connection: any SQLConnection) throws {
        try refuse(unsealed, [.int(verification.entries)], .sealMissing, on: connection)
        let head = try JournalHead.read(connection)
        guard head.entries <= verification.entries else {
            throw Verification.Broken(
                entry: verification.entries + 1, stream: "-", sequence: 0, why: .entryMissing)
        }
        guard head.entries == verification.entries, head.hash == verification.head else {
            throw Verification.Broken(
                entry: verification.entries, stream: "-", sequence: 0, why: .sealChanged)
        }
        try connection.each(heads, []) { row in
            try verification.expect(
                stream: try row.text(0), endsAt: try row.int(1), entry: try row.int(2))
        }
        try refuse(misnamed, [], .streamCut, on: connection)
        try refuse(headless, [], .outOfOrder, on: connection)
    }

    /// Throws for the first row, if there is one.
    private static func refuse(
        _ sql: String, _ parameters: [SQLValue], _ why: Verification.Reason,
        on connection: any SQLConnection
    ) throws {
        let found = try connection.row(sql, parameters) { row in
            Verification.Broken(
                entry: try row.int(0), stream: try row.text(1), sequence: try row.int(2), why: why)
        }
        if let found { throw found }
    }
}
