package import CunceDomain

/// Who read what is written about whom. The person concerned reads it; nobody else does.
///
/// Source: product principle 6; `regulations.md`, section 10 (talk secrecy).
package enum ReadingLog {
    private static let columns = "person_id, reader_id, post_id, kind, held_right, hour"

    /// Parameters: $1 person, $2 at most so many; newest first.
    private static let about = """
        SELECT \(columns) FROM file_readings
        WHERE person_id = $1
        ORDER BY hour DESC, number DESC
        LIMIT $2
        """

    /// Parameters: $1 person, $2 reader, $3 post, $4 kind, $5 right, $6 hour.
    private static let same = """
        SELECT number FROM file_readings
        WHERE person_id = $1 AND reader_id = $2 AND post_id = $3 AND kind = $4
            AND held_right = $5 AND hour = $6
        """

    private static let insert = """
        INSERT INTO file_readings (
            number, person_id, reader_id, post_id, kind, held_right, hour, salt, fingerprint, hash
        ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """

    /// Parameters: $1 person, $2 kind.
    private static let empty = """
        UPDATE file_readings
        SET person_id = NULL, reader_id = NULL, post_id = NULL, kind = NULL, held_right = NULL,
            hour = NULL, salt = NULL
        WHERE person_id = $1 AND kind = $2
        """

    /// Writes readings down, each once in its hour.
    ///
    /// - Returns: once it is on the disk. Whoever shows a file waits for this first.
    package static func note(_ readings: Set<FileReading>, in keys: any SQLEngine) async throws {
        guard !readings.isEmpty else { return }
        let fresh = try await keys.read { connection in
            try readings.filter { try !isThere($0, connection) }
        }
        guard !fresh.isEmpty else { return }
        try await keys.write { connection in
            var (count, head) = try locked(connection)
            for reading in fresh.sorted(by: isBefore) where try !isThere(reading, connection) {
                count += 1
                let salt = FileSealing.fresh()
                let fingerprint = reading.fingerprint(salt)
                head = ReadingChain.hash(count, after: head, fingerprint)
                try connection.execute(
                    insert,
                    [.int(count)] + values(reading) + [
                        .bytes(salt), .bytes(fingerprint), .bytes(head),
                    ])
            }
            try connection.execute(
                "UPDATE reading_chain SET readings = $1, head = $2 WHERE id = 1",
                [.int(count), .bytes(head)])
        }
    }

    /// What is known of who read about a person, newest first.
    package static func list(
        about person: PersonID, limit: Int, on keys: any SQLConnection
    ) throws -> [FileReading] {
        try keys.rows(about, [.text(person.text), .int(limit)]) { try make($0, from: 0) }
            .compactMap(\.self)
    }

    /// Takes out of the log that there were files of a kind about a person.
    package static func empty(
        about person: PersonID, _ kind: SealedKind, on keys: any SQLConnection
    ) throws {
        try keys.execute(empty, [.text(person.text), .text(kind.rawValue)])
    }

    /// The end of the chain; whoever else would add to it waits until this one is through.
    private static func locked(_ keys: any SQLConnection) throws -> (Int, [UInt8]) {
        try keys.execute(
            """
            INSERT INTO reading_chain (id, readings, head) VALUES (1, 0, $1)
            ON CONFLICT (id) DO NOTHING
            """, [.bytes(ReadingChain.empty)])
        try keys.execute("UPDATE reading_chain SET readings = readings WHERE id = 1", [])
        let end = try keys.row("SELECT readings, head FROM reading_chain WHERE id = 1", []) {
            (try $0.int(0), try $0.bytes(1))
        }
        guard let end else { throw StoreFault.damaged("the reading log has no end") }
        return end
    }

    private static func isThere(
        _ reading: FileReading, _ keys: any SQLConnection
    ) throws -> Bool {
        try keys.row(same, values(reading)) { try $0.int(0) } != nil
    }

    private static func values(_ reading: FileReading) -> [SQLValue] {
        [
            .text(reading.person.text), .text(reading.reader.text), .text(reading.post.text),
            .text(reading.kind.rawValue), .text(reading.right.rawValue),
            .integer(reading.hour.milliseconds),
        ]
    }

    private static func isBefore(_ left: FileReading, _ right: FileReading) -> Bool {
        (left.person.text, left.kind.rawValue) < (right.person.text, right.kind.rawValue)
    }

    /// `nil` for a kind or right of a newer program.
    static func make(_ row: any SQLRow, from column: Int) throws -> FileReading? {
        guard let kind = SealedKind(rawValue: try row.text(column + 3)),
            let right = FileAccess.Right(rawValue: try row.text(column + 4))
        else { return nil }
        return FileReading(
            person: PersonID(try row.text(column)), reader: PersonID(try row.text(column + 1)),
            post: PostID(try row.text(column + 2)), kind: kind, right: right,
            at: Moment(milliseconds: try row.integer(column + 5)))
    }
}
