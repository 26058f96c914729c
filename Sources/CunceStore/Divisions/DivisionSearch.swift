/// Divisions whose name holds a part, in the order in which they got their ids: that of the first
/// list. Any part is found, also one of one or two characters.
package enum DivisionSearch {
    /// Below one division, itself included. Parameters: $1 path, $2 its end, $3 pattern,
    /// $4 at most so many.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE path >= $1 AND path < $2 AND name LIKE $3 ESCAPE '!'
        ORDER BY id
        LIMIT $4
        """
    /// In the whole tree: reads the table in its order, without the detour over an index.
    /// Parameters: $1 pattern, $2 at most so many.
    package static let everywhereSQL = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE name LIKE $1 ESCAPE '!'
        ORDER BY id
        LIMIT $2
        """
    package typealias Row = DivisionRow

    /// - Parameters:
    ///   - part: as typed; an empty one finds nothing.
    ///   - path: `nil` for the whole tree.
    package static func find(
        _ part: String, within path: DivisionPath?, limit: Int, on store: any SQLConnection
    ) throws -> [Row] {
        guard !part.isEmpty else { return [] }
        let pattern = SQLValue.text(pattern(part))
        guard let path else {
            return try store.rows(everywhereSQL, [pattern, .int(limit)]) { try Row($0) }
        }
        let parameters = [.text(path.text), .text(path.end), pattern, .int(limit)]
        return try store.rows(sql, parameters) { try Row($0) }
    }

    /// The part anywhere in a name; what LIKE would take for a wild card is taken as it stands.
    private static func pattern(_ part: String) -> String {
        var pattern = "%"
        for scalar in part.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "!" { pattern += "!" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern + "%"
    }
}
