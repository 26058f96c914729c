package import CunceTables

/// What an import does, row by row: the answer of a preview.
package struct ImportOutcome: Sendable {
    package let reading: TableReading
    package let rows: [ImportedRow]
    /// Number of the journal's last entry it was made on.
    package let base: Int

    package func count(_ outcome: ImportedRow.Outcome) -> Int {
        rows.count { $0.outcome == outcome }
    }

    /// Rows that would be written.
    package var taken: Int { count(.added) + count(.changed) }

    /// Entries that would be written.
    package var entries: Int { rows.reduce(0) { $0 + $1.entries.count } }
}
