/// The division that has a code now.
package enum DivisionByCode {
    /// Parameters: $1 code.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE code = $1
        """
    package typealias Row = DivisionRow

    package static func find(_ code: String, on store: any SQLConnection) throws -> Row? {
        try store.row(sql, [.text(code)]) { try Row($0) }
    }
}
