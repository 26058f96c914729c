package import CunceDomain

/// What of the journal was forgotten by somebody's decision.
package struct ForgottenStreams: Equatable, Sendable {
    package let files: Set<FileID>
    package let people: Set<PersonID>
    /// When each was decided, oldest first.
    package let moments: [Moment]

    private static let forgotten = """
        SELECT stream, recorded_at FROM entries
        WHERE (stream >= 'file/' AND stream < 'file0' OR stream >= 'person/' AND stream < 'person0')
            AND event IN ('file.forgotten.v1', 'person.forgotten.v1')
        ORDER BY number
        """

    /// Parameters: $1 stream.
    private static let first = "SELECT number FROM entries WHERE stream = $1 AND sequence = 1"

    package static func read(on connection: any SQLConnection) throws -> ForgottenStreams {
        var files: Set<FileID> = []
        var people: Set<PersonID> = []
        var moments: [Moment] = []
        try connection.each(forgotten, []) { row in
            let stream = try row.text(0)
            let key = StreamName.key(of: stream)
            if stream.hasPrefix("file/") {
                files.insert(FileID(key))
            } else {
                people.insert(PersonID(key))
            }
            moments.append(Moment(milliseconds: try row.integer(1)))
        }
        return ForgottenStreams(files: files, people: people, moments: moments)
    }

    static func isWritten(_ stream: String, on connection: any SQLConnection) throws -> Bool {
        try connection.row(first, [.text(stream)]) { try $0.int(0) } != nil
    }
}
