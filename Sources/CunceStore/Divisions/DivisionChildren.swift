package import CunceDomain

/// The divisions directly below one, by code; or the roots.
package enum DivisionChildren {
    /// Parameters: $1 id of the parent.
    package static let sql = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE parent_id = $1
        ORDER BY code
        """
    /// No parameters.
    package static let rootsSQL = """
        SELECT id, code, name, level, parent_id, path
        FROM divisions
        WHERE parent_id IS NULL
        ORDER BY code
        """
    package typealias Row = DivisionRow

    /// - Parameter parent: `nil` for the roots.
    package static func list(
        of parent: DivisionID?, on store: any SQLConnection
    ) throws -> [Row] {
        guard let parent else { return try store.rows(rootsSQL) { try Row($0) } }
        return try store.rows(sql, [.int(parent.number)]) { try Row($0) }
    }
}
