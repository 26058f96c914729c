package import CunceDomain
package import CunceStore

/// What was corrected of a huddle's minutes and decisions after it was closed.
package enum HuddleCorrections {
    /// Parameters: $1 stream, $2 sequence after which, $3 sequence before which.
    package static let between = """
        SELECT number FROM entries
        WHERE stream = $1 AND sequence > $2 AND sequence < $3
            AND event IN ('huddle.minuted.v1', 'huddle.decided.v1', 'huddle.put-off.v1')
        ORDER BY sequence
        """

    /// None while it is open: until then minutes are being written.
    ///
    /// - Parameter stream: the round's, such as `town/1/round-1`.
    package static func read(
        _ huddle: Huddle, in stream: String, on connection: any SQLConnection
    ) throws -> [Correction] {
        guard let closed = huddle.closed else { return [] }
        let numbers = try connection.rows(
            between, [.text(stream), .int(huddle.opened.sequence), .int(closed.sequence)]
        ) { try $0.int(0) }
        let own = try numbers.filter { number in
            guard let entry = try JournalEntries.find(number, on: connection) else { return false }
            let body = try EntryBody(entry)
            return body.fields.contains { $0.key == "huddle" && $0.value == huddle.id.text }
        }
        return try Corrections.read(of: own, after: closed.entry, on: connection)
    }
}
