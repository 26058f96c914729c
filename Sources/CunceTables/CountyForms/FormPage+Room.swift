/// How many records a form has room for before rows are put in.
extension FormPage {
    /// Blank rows under the first are used up before any is put in: down to the first row with
    /// words, or the end of the sheet.
    func insertion(pattern: Int, records: Int) throws(WorkbookFault) -> RowInsertion {
        guard pattern >= 1, pattern <= TableLimits.rows, records <= TableLimits.formRecords else {
            throw .complaint(
                .init(.tooManyRows(limit: TableLimits.formRecords), sheet: sheet, row: pattern))
        }
        for merge in merges
        where merge.rows.contains(pattern) && merge.rows.count > 1 {
            let from = CellName(row: merge.rows.lowerBound, column: merge.columns.lowerBound)
            let to = CellName(row: merge.rows.upperBound, column: merge.columns.upperBound)
            throw .complaint(
                .init(
                    .patternMerged(range: "\(from):\(to)"), sheet: sheet, row: pattern,
                    column: merge.columns.lowerBound))
        }
        try mustBePlain(pattern)
        let end = rows.keys.max() ?? pattern
        let own = shape(of: pattern)
        var last = pattern
        while last < end, isBlank(last + 1, under: pattern, shape: own) { last += 1 }
        return RowInsertion(
            pattern: pattern, last: last, count: max(0, records - (last - pattern + 1)))
    }

    /// Columns merged with each other in one row; `nil` where a merge reaches into another row.
    private func shape(of row: Int) -> [ClosedRange<Int>]? {
        var found: [ClosedRange<Int>] = []
        for merge in merges where merge.rows.contains(row) {
            guard merge.rows.count == 1 else { return nil }
            found.append(merge.columns)
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func isBlank(_ number: Int, under pattern: Int, shape own: [ClosedRange<Int>]?) -> Bool
    {
        guard let shape = shape(of: number), shape.isEmpty || shape == own else { return false }
        guard let row = rows[number] else { return true }
        let formulas = Set(
            rows[pattern].map { cells($0).filter { $0.cell.first("f") != nil }.map(\.column) }
                ?? [])
        return cells(row).allSatisfy { column, cell in
            if cell.first("f") != nil { return formulas.contains(column) }
            if cell["t"] == nil || cell["t"] == "n", let value = cell.first("v")?.text {
                return isCounting(
                    value, number - pattern, under: CellName(row: pattern, column: column))
            }
            return cell.first("v") == nil && cell.first("is") == nil
        }
    }

    /// 1, 2, 3 printed beforehand down the side of an empty form.
    private func isCounting(_ value: String, _ further: Int, under first: CellName) -> Bool {
        guard let number = PlainNumber(value)?.exact(places: 0),
            let start = cell(first)?.first("v").flatMap({ PlainNumber($0.text)?.exact(places: 0) }),
            cell(first)?["t"] ?? "n" == "n"
        else { return false }
        return number == start + further
    }

    /// A formula over several cells at once has no meaning in a copied row.
    private func mustBePlain(_ pattern: Int) throws(WorkbookFault) {
        guard let row = rows[pattern] else { return }
        for (column, cell) in cells(row) {
            guard let formula = cell.first("f"), let kind = formula["t"] else { continue }
            let isOneCell = CellRange(formula["ref"] ?? "").map {
                $0.rows.count == 1 && $0.columns.count == 1
            }
            guard kind == "normal" || (kind == "array" && isOneCell == true) else {
                throw .complaint(
                    .init(.formulaShape, sheet: sheet, row: pattern, column: column))
            }
        }
    }
}
