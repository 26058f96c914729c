/// One cell that is not empty.
package struct SheetCell: Equatable, Sendable {
    /// From 0; 0 is A.
    package let column: Int
    package let value: CellValue
    /// Whether the value is what a formula gave when the file was last saved.
    package let isFormula: Bool

    package init(column: Int, value: CellValue, isFormula: Bool = false) {
        self.column = column
        self.value = value
        self.isFormula = isFormula
    }
}
