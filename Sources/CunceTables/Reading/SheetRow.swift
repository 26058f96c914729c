/// One row that is not empty.
package struct SheetRow: Equatable, Sendable {
    /// From 1, as a spreadsheet counts. In a CSV the line its record begins on.
    package let number: Int
    /// By column, each column once.
    package let cells: [SheetCell]
    /// Hidden by a filter or by hand; it is read like any other.
    package let isHidden: Bool

    package init(number: Int, cells: [SheetCell], isHidden: Bool = false) {
        self.number = number
        self.cells = cells
        self.isHidden = isHidden
    }

    package func value(_ column: Int) -> CellValue? {
        // Rows are short: most have fewer cells than a search by halves would repay.
        cells.first { $0.column == column }?.value
    }
}
