import CunceDomain

/// A row of a table handed in: its cells by the columns of the form.
package struct TableRow: Equatable, Sendable {
    /// As the spreadsheet counts.
    package let number: Int
    /// As many as the form has columns.
    let values: [CellValue?]
    /// Where its cells stand in the file, where that is not the same for all rows.
    let places: [Int?]?

    init(number: Int, values: [CellValue?], places: [Int?]? = nil) {
        self.number = number
        self.values = values
        self.places = places
    }
}
