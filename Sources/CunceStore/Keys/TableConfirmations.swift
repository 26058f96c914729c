package import CunceDomain

/// The statements about confirmations of tables. They are kept before the table is taken in, so
/// that whoever comes back after a restart is told what became of it.
package enum TableConfirmations {
    /// Parameters: $1 table, $2 actor; newest first.
    private static let ofTable = """
        SELECT command, rows_shown, at FROM table_confirmations
        WHERE table_id = $1 AND actor = $2
        ORDER BY at DESC, command
        LIMIT 20
        """

    /// The same command twice is the same form sent twice: the first stands.
    package static func keep(
        _ confirmation: TableConfirmation, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO table_confirmations (command, table_id, actor, rows_shown, at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (command) DO NOTHING
            """,
            [
                .text(confirmation.command.text), .text(confirmation.table.text),
                .text(confirmation.actor), .optional(confirmation.rows),
                .integer(confirmation.at.milliseconds),
            ])
    }

    /// Forgets one that the rules refused: nothing came of it, and its reader was told why.
    package static func drop(
        _ confirmation: TableConfirmation, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            "DELETE FROM table_confirmations WHERE command = $1 AND actor = $2",
            [.text(confirmation.command.text), .text(confirmation.actor)])
    }

    /// Newest first.
    package static func list(
        of table: CommandID, by actor: String, on connection: any SQLConnection
    ) throws -> [TableConfirmation] {
        try connection.rows(ofTable, [.text(table.text), .text(actor)]) { row in
            TableConfirmation(
                command: CommandID(try row.text(0)), table: table, actor: actor,
                rows: try row.optionalInt(1), at: Moment(milliseconds: try row.integer(2)))
        }
    }
}
