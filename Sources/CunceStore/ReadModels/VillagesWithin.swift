/// The villages below a division, in the order of the first list.
package enum VillagesWithin {
    /// Parameters: $1 path, $2 its end, $3 at most so many.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path FROM divisions
        WHERE path >= $1 AND path < $2 AND level = 5
        ORDER BY id
        LIMIT $3
        """
    /// Parameters: $1 path, $2 its end.
    package static let countSQL = """
        SELECT count(id) FROM divisions WHERE path >= $1 AND path < $2 AND level = 5
        """

    package static func list(
        within path: DivisionPath, limit: Int, on connection: any SQLConnection
    ) throws -> [DivisionRow] {
        try connection.rows(sql, [.text(path.text), .text(path.end), .int(limit)]) {
            try DivisionRow($0)
        }
    }

    package static func count(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> Int {
        try connection.row(countSQL, [.text(path.text), .text(path.end)]) { try $0.int(0) } ?? 0
    }
}
