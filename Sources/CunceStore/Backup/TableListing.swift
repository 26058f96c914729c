/// The tables of a database, as the database itself names them. This is one of the few places
/// where the two engines are asked differently.
enum TableListing {
    private static let sqlite = """
        SELECT tables.name, columns.name, columns.type
        FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite~_%' ESCAPE '~'
        ORDER BY tables.name, columns.cid
        """

    private static let postgres = """
        SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CAST(data_type AS TEXT)
        FROM information_schema.columns
        WHERE table_schema = current_schema()
        ORDER BY table_name, ordinal_position
        """

    /// By name; the schema's own bookkeeping is left out.
    static func all(_ connection: any SQLConnection) throws -> [TableShape] {
        let sql = connection.dialect == .sqlite ? sqlite : postgres
        var columns: [String: [(name: String, kind: TableShape.Kind)]] = [:]
        try connection.each(sql, []) { row in
            let kind = try kind(of: try row.text(2).lowercased())
            columns[try row.text(0), default: []].append((try row.text(1), kind))
        }
        columns["schema_steps"] = nil
        return columns.sorted { isBefore($0.key, $1.key) }.map { TableShape($0, keys: 1, $1) }
    }

    /// What others refer to comes first.
    private static func isBefore(_ left: String, _ right: String) -> Bool {
        if left == "divisions" || right == "divisions" { return left == "divisions" }
        return left < right
    }

    private static func kind(of type: String) throws(StoreFault) -> TableShape.Kind {
        switch type {
        case "integer", "bigint": .integer
        case "text": .text
        case "blob", "bytea": .bytes
        default: throw .damaged("a column of type \(type)")
        }
    }
}
