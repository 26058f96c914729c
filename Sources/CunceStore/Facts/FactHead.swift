package import CunceDomain

/// How far the streams of what is known have come, of a division and everything below it. What was
/// read of a place under the same head is the same.
package struct FactHead: Equatable, Sendable {
    package let place: DivisionID
    package let sequence: Int

    /// Parameters: $1 path, $2 its end.
    package static let within = """
        SELECT d.id, s.sequence FROM divisions d
        JOIN streams s ON s.stream = 'facts/' || d.id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY d.id
        """

    package static func list(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [FactHead] {
        try connection.rows(within, [.text(path.text), .text(path.end)]) { row in
            FactHead(place: DivisionID(try row.int(0)), sequence: try row.int(1))
        }
    }
}
