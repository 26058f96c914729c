/// A rectangle of cells, such as `A2:B4`.
package struct CellRange: Equatable, Sendable {
    /// From 1.
    package let rows: ClosedRange<Int>
    /// From 0.
    package let columns: ClosedRange<Int>

    /// Reads `A2:B4` or `A2`; `nil` for anything else.
    package init?(_ text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false).map {
            CellName($0.utf8)
        }
        guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2,
            first.row <= last.row, first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }
}
