/// Villages below a division that have a case, by id.
package enum VillagesWithCases {
    /// Parameters: $1 path, $2 its end, $3 at most so many.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path FROM divisions
        WHERE path >= $1 AND path < $2 AND id IN (SELECT village_id FROM cases)
        ORDER BY id
        LIMIT $3
        """

    package static func list(
        within path: DivisionPath, limit: Int, on connection: any SQLConnection
    ) throws -> [DivisionRow] {
        try connection.rows(sql, [.text(path.text), .text(path.end), .int(limit)]) {
            try DivisionRow($0)
        }
    }
}
