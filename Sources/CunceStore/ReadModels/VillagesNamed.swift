/// Villages below a division whose name holds a part, by id.
package enum VillagesNamed {
    /// More divisions of the name than this are not looked through for villages.
    private static let mostDivisions = 500

    package static func list(
        _ part: String, within path: DivisionPath, limit: Int, on connection: any SQLConnection
    ) throws -> [DivisionRow] {
        let found = try DivisionSearch.find(
            part, within: path, limit: mostDivisions, on: connection)
        return Array(found.filter { $0.level == 5 }.prefix(limit))
    }
}
