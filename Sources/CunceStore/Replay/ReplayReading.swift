import CunceJournal

/// Reads what a replay needs from the one snapshot it is about.
enum ReplayReading {
    /// Every entry, stream by stream: rows come from one stream each, so that the order between
    /// streams does not matter and one state at a time is enough.
    static let entries = """
        SELECT number, stream, sequence, event, actor, recorded_at, happened_on, command, body,
            sealed
        FROM entries
        ORDER BY stream, sequence
        """

    static func sendEntries(_ connection: any SQLConnection, _ pipe: ParcelPipe) throws {
        try connection.each(entries, []) { row in
            try pipe.send(.entry(try StreamReading.entry(row)))
        }
        try pipe.send(.end)
    }

    static func sendRows(
        of tables: [TableShape], _ connection: any SQLConnection, _ pipe: ParcelPipe
    ) throws {
        for table in tables {
            let sql = table.inKeyOrder(connection.dialect)
            try connection.each(sql, []) { try pipe.send(.row(try table.values($0))) }
            try pipe.send(.end)
        }
    }
}

extension TableShape {
    /// Every row in the bytewise order of its key. The two engines sort texts differently unless
    /// they are told.
    func inKeyOrder(_ dialect: SQLDialect) -> String {
        let order = columns.prefix(keys).map { column in
            column.kind == .text && dialect == .postgres
                ? "\(column.name) COLLATE \"C\"" : column.name
        }
        let list = columns.map(\.name).joined(separator: ", ")
        return "SELECT \(list) FROM \(name) ORDER BY \(order.joined(separator: ", "))"
    }
}
