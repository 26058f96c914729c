/// One table of the read models: what the writer, the replay and its comparison need to know.
package struct TableShape: Sendable {
    package enum Kind: Sendable { case text, integer, bytes }

    package let name: String
    /// Columns of the primary key come first, `keys` of them.
    package let columns: [(name: String, kind: Kind)]
    package let keys: Int
    package let upsert: String
    package let delete: String
    /// Every row in the order of its key.
    package let selectAll: String

    package init(_ name: String, keys: Int, _ columns: [(name: String, kind: Kind)]) {
        self.name = name
        self.keys = keys
        self.columns = columns
        let names = columns.map(\.name)
        let values = (1...names.count).map { "$\($0)" }.joined(separator: ", ")
        let changes = names.dropFirst(keys).map { "\($0) = excluded.\($0)" }
        let list = names.joined(separator: ", ")
        let keyList = names.prefix(keys).joined(separator: ", ")
        upsert = """
            INSERT INTO \(name) (\(list)) VALUES (\(values)) \
            ON CONFLICT (\(keyList)) DO UPDATE SET \(changes.joined(separator: ", "))
            """
        let matches = names.prefix(keys).enumerated().map { "\($1) = $\($0 + 1)" }
        delete = "DELETE FROM \(name) WHERE \(matches.joined(separator: " AND "))"
        selectAll = "SELECT \(list) FROM \(name) ORDER BY \(keyList)"
    }

    /// Reads a row of `selectAll`.
    package func values(_ row: any SQLRow) throws -> [SQLValue] {
        try columns.enumerated().map { index, column in
            if row.isNull(index) { return .null }
            switch column.kind {
            case .text: return .text(try row.text(index))
            case .integer: return .integer(try row.integer(index))
            case .bytes: return .bytes(try row.bytes(index))
            }
        }
    }
}
