/// What is known of a sheet besides its rows.
package struct SheetInfo: Equatable, Sendable {
    package var name: String
    package var isHidden: Bool
    /// Columns hidden, from 0.
    package var hiddenColumns: [ClosedRange<Int>] = []
    package var merges: [CellRange] = []

    package init(name: String, isHidden: Bool = false) {
        self.name = name
        self.isHidden = isHidden
    }
}
