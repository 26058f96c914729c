/// A table that is already among the blobs and was looked at in a preview.
package struct TableImportDraft: Codable, Equatable, Sendable {
    /// SHA-256 of the file in hexadecimal.
    package let file: String
    package let table: TableKey
    /// The round its rows belong to; `nil` for posts and facts.
    package let round: RoundID?
    /// Number of the journal's last entry when the preview was made: if anything was written
    /// since in what the table is about, what was shown may no longer be what would be done.
    package let entries: Int
    /// Rows that the preview would write.
    package let rows: Int

    package init(file: String, table: TableKey, round: RoundID?, entries: Int, rows: Int) {
        self.file = file
        self.table = table
        self.round = round
        self.entries = entries
        self.rows = rows
    }
}
