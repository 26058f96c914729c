package import CunceDomain

/// The statements about tables handed in. They lie with the accounts, because they belong to a
/// person's work and not to the record.
package enum HandedInTables {
    private static let columns = "id, file, name, table_key, round_id, person_id, at"

    /// Parameters: $1 id.
    private static let byID = "SELECT \(columns) FROM handed_in_tables WHERE id = $1"

    /// Parameters: $1 person, $2 at most so many; newest first.
    private static let ofPerson = """
        SELECT \(columns) FROM handed_in_tables
        WHERE person_id = $1
        ORDER BY at DESC, id
        LIMIT $2
        """

    /// The same id twice is the same form sent twice: the first stands.
    package static func keep(
        _ table: HandedInTable, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO handed_in_tables (\(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .text(table.id.text), .text(table.file), .text(table.name),
                .text(table.table.rawValue), .optional(table.round?.text),
                .text(table.person.text), .integer(table.at.milliseconds),
            ])
    }

    package static func find(
        _ id: CommandID, on connection: any SQLConnection
    ) throws -> HandedInTable? {
        try connection.row(byID, [.text(id.text)]) { try read($0) } ?? nil
    }

    package static func latest(
        of person: PersonID, limit: Int, on connection: any SQLConnection
    ) throws -> [HandedInTable] {
        try connection.rows(ofPerson, [.text(person.text), .int(limit)]) { try read($0) }
            .compactMap(\.self)
    }

    /// `nil` for a table that this program no longer has.
    private static func read(_ row: any SQLRow) throws -> HandedInTable? {
        guard let table = TableKey(rawValue: try row.text(3)) else { return nil }
        return HandedInTable(
            id: CommandID(try row.text(0)), file: try row.text(1), name: try row.text(2),
            table: table, round: try row.optionalText(4).map { RoundID($0) },
            person: PersonID(try row.text(5)), at: Moment(milliseconds: try row.integer(6)))
    }
}
