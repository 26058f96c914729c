package import CunceDomain

/// The division with a permanent id.
package enum DivisionByID {
    /// Parameters: $1 id.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE id = $1
        """
    package typealias Row = DivisionRow

    package static func find(_ id: DivisionID, on store: any SQLConnection) throws -> Row? {
        try store.row(sql, [.int(id.number)]) { try Row($0) }
    }
}
