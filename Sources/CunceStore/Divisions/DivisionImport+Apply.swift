extension DivisionImport {
    /// Does what was prepared, in the transaction it was prepared in.
    ///
    /// New divisions go in parents first, with consecutive ids after the highest there is. A
    /// changed one leaves its former row in the history, with the entry that ended it.
    ///
    /// - Parameter entry: number of the journal entry that records the import.
    package static func apply(
        _ prepared: PreparedDivisions, entry: Int, on connection: any SQLConnection
    ) throws {
        try insert(prepared, entry: entry, on: connection)
        for place in prepared.changed {
            let id = prepared.ids[place]
            try keepFormer(id, entry: entry, on: connection)
            try connection.execute(
                "UPDATE divisions SET name = $1, parent_id = $2, since_entry = $3 WHERE id = $4",
                [
                    .text(prepared.list.name(of: prepared.list.lines[place])),
                    .parent(prepared.parents[place]), .int(entry), .int(id),
                ])
        }
        // After all rows are there: a new parent may be new itself, or move as well. The order
        // of moves does not matter, because levels never change and so nobody moves below
        // itself, not even for a moment.
        for place in prepared.changed where prepared.moved.contains(place) {
            try move(prepared.ids[place], below: prepared.parents[place], on: connection)
        }
    }

    private static func insert(
        _ prepared: PreparedDivisions, entry: Int, on connection: any SQLConnection
    ) throws {
        guard !prepared.added.isEmpty else { return }
        var rows = DivisionRows(prepared, entry: entry)
        try connection.insertMany(into: "divisions", columns: DivisionRows.columns) {
            try rows.next()
        }
    }

    private static func keepFormer(
        _ id: Int, entry: Int, on connection: any SQLConnection
    ) throws {
        let sql = """
            INSERT INTO division_history
                (until_entry, division_id, code, name, parent_id, since_entry)
            SELECT CAST($1 AS {int64}), id, code, name, parent_id, since_entry
            FROM divisions
            WHERE id = $2
            """
        try connection.execute(connection.dialect.expand(sql), [.int(entry), .int(id)])
    }

    /// Gives a division and everything below it the paths of their new place.
    private static func move(
        _ id: Int, below parent: Int, on connection: any SQLConnection
    ) throws {
        let former = DivisionPath(try path(of: id, on: connection))
        let above = parent == 0 ? "/" : try path(of: parent, on: connection)
        let sql = """
            UPDATE divisions
            SET path = CAST($1 AS TEXT) || substr(path, CAST($2 AS INTEGER))
            WHERE path >= $3 AND path < $4
            """
        try connection.execute(
            sql,
            [
                .text(above + "\(id)/"), .int(former.text.utf8.count + 1), .text(former.text),
                .text(former.end),
            ])
    }

    private static func path(of id: Int, on connection: any SQLConnection) throws -> String {
        let sql = "SELECT path FROM divisions WHERE id = $1"
        guard let path = try connection.row(sql, [.int(id)], { try $0.text(0) }) else {
            throw StoreFault.damaged("division \(id) is not there")
        }
        return path
    }
}

extension SQLValue {
    /// `null` for a root.
    static func parent(_ id: Int) -> SQLValue { id == 0 ? .null : .int(id) }
}
