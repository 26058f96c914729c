package import CunceDomain

/// The last row of every table of ours: how many rows there are and how far the journal had come,
/// so that a file that was cut off shows it.
package struct EndMark: Equatable, Sendable {
    package let rows: Int
    /// Number of the journal's last entry.
    package let entries: Int
    /// The head of the journal, 64 hexadecimal digits.
    package let head: String
    /// When the journal's last entry was recorded; `nil` for an empty journal. It dates the file,
    /// so that the same state gives the same bytes whenever it is written.
    package let recorded: Moment?

    package init(rows: Int, entries: Int, head: String, recorded: Moment? = nil) {
        self.rows = rows
        self.entries = entries
        self.head = head
        self.recorded = recorded
    }

    /// Stands in the first cell; the same in both languages, so that anybody may hand it in.
    package var text: String { "# rows=\(rows) entries=\(entries) head=\(head)" }

    /// How many rows a last row says there are; `nil` for any other row.
    package static func rows(in text: String) -> Int? {
        guard text.hasPrefix("# rows=") else { return nil }
        return Int(text.dropFirst(7).prefix { $0.isNumber })
    }
}
