/// Rows that are put into a sheet below the rows of a form that were there already, and what that
/// moves.
struct RowInsertion: Equatable {
    /// The first row of data, whose looks the new rows have.
    let pattern: Int
    /// The last row of data the form had before. The new ones come behind it.
    let last: Int
    let count: Int

    func row(_ row: Int) -> Int { row > last ? row + count : row }

    /// A range that ends with the last row of data grows with it: the sum below counts all rows.
    func rows(_ first: Int, _ end: Int) -> (first: Int, end: Int) {
        let grows = end == last && first <= last && (first < end || pattern == last)
        return (row(first), grows ? end + count : row(end))
    }

    /// - Parameter isInData: the formula stands in a row of data itself. A sum over its own row, or
    ///   down to its own row, stays so.
    func moved(_ reference: FormulaReference, isInData: Bool) -> FormulaReference {
        var moved = reference
        guard let last = reference.last else {
            moved.first.row = row(reference.first.row)
            return moved
        }
        let (first, end) = rows(reference.first.row, last.row)
        moved.first.row = first
        let mayGrow = !isInData || (reference.first.holdsRow && last.holdsRow)
        moved.last?.row = mayGrow ? end : row(last.row)
        return moved
    }

    /// - Parameters:
    ///   - own: the sheet the formula stands on; `nil` for one that stands on none.
    ///   - target: the sheet that gets the rows.
    func moved(
        _ formula: String, own: String?, target: String, isInData: Bool = false
    ) -> String {
        FormulaText.mapping(formula) { sheet, reference in
            guard let meant = sheet ?? own, meant.lowercased() == target.lowercased() else {
                return reference
            }
            return moved(reference, isInData: isInData)
        }
    }

    /// `A5:C9 E5`, as marks and rules name where they hold.
    func movedPlaces(_ places: String) -> String {
        places.split(separator: " ").map { place in
            guard let range = CellRange(String(place)) else { return String(place) }
            let (first, end) = rows(range.rows.lowerBound, range.rows.upperBound)
            let from = CellName(row: first, column: range.columns.lowerBound)
            let to = CellName(row: end, column: range.columns.upperBound)
            return from == to ? "\(from)" : "\(from):\(to)"
        }.joined(separator: " ")
    }
}
