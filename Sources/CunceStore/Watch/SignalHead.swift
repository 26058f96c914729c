import CunceDomain

/// How far the streams have come that a village's signals are made from, besides its cases and the
/// root's: what is known of it and of the divisions above it, and what was said of its signals.
package enum SignalHead {
    /// Parameters: $1 village, $2 and on divisions above it: a handful, each a placeholder.
    private static func sql(_ count: Int) -> String {
        let facts = (1...count).map { "'facts/' || CAST($\($0) AS TEXT)" }.joined(separator: ", ")
        return """
            SELECT max(entry) FROM streams
            WHERE stream IN ('watch/' || CAST($1 AS TEXT), \(facts))
            """
    }

    package static func read(
        _ path: DivisionPath, on connection: any SQLConnection
    ) throws -> Int {
        let ids = Array(path.ids.reversed())
        guard !ids.isEmpty else { return 0 }
        return try connection.row(sql(ids.count), ids.map { .int($0.number) }) {
            try $0.optionalInt(0)
        }.flatMap(\.self) ?? 0
    }
}
