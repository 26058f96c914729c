import CunceDomain

/// Values into the cells of a form.
extension FormPage {
    func write(_ records: [[Int: FormValue]], _ insertion: RowInsertion) throws(WorkbookFault) {
        guard let first = row(insertion.pattern, like: nil), let pattern = first.copied() else {
            return
        }
        defer { pattern.remove() }
        let formulas = cells(pattern).compactMap { column, cell in
            cell.first("f").map { (column: column, text: $0.text, isArray: $0["t"] == "array") }
        }
        let bare = bared(pattern)
        defer { bare?.remove() }
        let merged = merges.filter { $0.rows == insertion.pattern...insertion.pattern }
        for (place, record) in records.enumerated() {
            let number = insertion.pattern + place
            let isNew = rows[number] == nil
            guard let row = row(number, like: bare) else { continue }
            for formula in formulas {
                guard record[formula.column] == nil,
                    let cell = cell(formula.column, of: row, styled: pattern),
                    place > 0, isNew || cell.first("f") == nil
                else { continue }
                write(formula: formula.text, formula.isArray, into: cell, further: place)
            }
            for (column, value) in record.sorted(by: { $0.key < $1.key }) {
                guard let cell = cell(column, of: row, styled: pattern) else { continue }
                write(value, into: cell)
            }
            if number > insertion.last {
                for merge in merged { self.merge(merge.columns, number) }
            }
        }
        if records.isEmpty { empty(first) }
    }

    func write(_ value: FormValue, at name: CellName) {
        guard let row = row(name.row, like: nil), let cell = cell(name.column, of: row) else {
            return
        }
        write(value, into: cell)
    }

    private func cell(_ column: Int, of row: XMLElement, styled pattern: XMLElement) -> XMLElement?
    {
        let isThere = cells(row).contains { $0.column == column }
        guard let cell = cell(column, of: row) else { return nil }
        if !isThere { cell["s"] = cells(pattern).first { $0.column == column }?.cell["s"] }
        return cell
    }

    /// The looks of a row without what stands in it.
    private func bared(_ pattern: XMLElement) -> XMLElement? {
        guard let bare = pattern.copied() else { return nil }
        for (_, cell) in cells(bare) { write(.none, into: cell) }
        return bare
    }

    /// Nothing to report: the row stays with its formulas, and what stood in it as an example is
    /// nobody's record.
    private func empty(_ row: XMLElement) {
        for (_, cell) in cells(row) where cell.first("f") == nil { write(.none, into: cell) }
    }

    private func write(
        formula: String, _ isArray: Bool, into cell: XMLElement, further: Int
    ) {
        write(.none, into: cell)
        let made = cell.append("f")
        made?.text = FormulaCopy.text(formula, further: further)
        if isArray {
            made?["t"] = "array"
            made?["ref"] = cell["r"]
        }
    }

    private func write(_ value: FormValue, into cell: XMLElement) {
        cell.clear()
        for name in ["t", "cm", "vm"] { cell[name] = nil }
        switch value {
        case .none: return
        case .number(let number): cell.append("v")?.text = number
        case .day(let day):
            if showsDay(cell), let serial = DaySerial.serial(day) {
                cell.append("v")?.text = String(isSince1904 ? serial - 1_462 : serial)
            } else {
                write(text: day.description, into: cell)
            }
        case .text(let text): write(text: text, into: cell)
        }
    }

    private func write(text: String, into cell: XMLElement) {
        let shown = FormText.writable(text)
        guard !shown.isEmpty else { return }
        cell["t"] = "inlineStr"
        let inner = cell.append("is")?.append("t")
        inner?.text = shown
        inner?["xml:space"] = "preserve"
    }

    private func merge(_ columns: ClosedRange<Int>, _ row: Int) {
        let from = CellName(row: row, column: columns.lowerBound)
        let to = CellName(row: row, column: columns.upperBound)
        root.first("mergeCells")?.append("mergeCell")?["ref"] = "\(from):\(to)"
    }
}
