import CunceDomain

/// A row of a table handed in: its cells by the columns of the form.
package struct TableRow: Equatable, Sendable {
    /// As the spreadsheet counts.
    package let number: Int
    /// As many as the form has columns.
    let values: [CellValue?]
}
