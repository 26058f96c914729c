/// A division and everything below it, in the order of the first list.
package enum PlacesWithin {
    /// Parameters: $1 path, $2 its end.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path FROM divisions
        WHERE path >= $1 AND path < $2
        ORDER BY id
        """

    package static func list(
        _ path: DivisionPath, on connection: any SQLConnection
    ) throws -> [DivisionRow] {
        try connection.rows(sql, [.text(path.text), .text(path.end)]) { try DivisionRow($0) }
    }
}
