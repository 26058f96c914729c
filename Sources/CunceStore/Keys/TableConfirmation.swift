package import CunceDomain

/// That somebody asked for a table to be taken in. Whether it was, the journal says: by the
/// receipt of the command.
package struct TableConfirmation: Equatable, Sendable {
    package let command: CommandID
    /// The table that was handed in.
    package let table: CommandID
    /// `post/person`, as receipts name it.
    package let actor: String
    /// Rows the preview promised to write; `nil` where the preview was no longer at hand.
    package let rows: Int?
    package let at: Moment

    package init(
        command: CommandID, table: CommandID, actor: String, rows: Int?, at: Moment
    ) {
        self.command = command
        self.table = table
        self.actor = actor
        self.rows = rows
        self.at = at
    }
}
