/// The sheet of a form as its rows and cells.
final class FormPage {
    let sheet: String
    let root: XMLElement
    private let data: XMLElement
    private let book: FormBook
    /// By number, from 1.
    private(set) var rows: [Int: XMLElement] = [:]

    /// Numbers every row and cell and writes shared formulas out, so that each cell can be moved by
    /// itself.
    init(_ tree: XMLTree, sheet: String, book: FormBook) throws(WorkbookFault) {
        self.sheet = sheet
        self.book = book
        root = tree.root
        guard let data = root.first("sheetData") else {
            throw .complaint(.init(.sheetMissing(sheet)))
        }
        self.data = data
        var number = 0
        for row in data.elements("row") {
            number = row["r"].flatMap { Int($0) } ?? number + 1
            row["r"] = String(number)
            rows[number] = row
            var column = -1
            for cell in row.elements("c") {
                column = cell["r"].flatMap { CellName($0.utf8) }?.column ?? column + 1
                cell["r"] = "\(CellName(row: number, column: column))"
            }
        }
        try writeSharedFormulasOut()
    }

    func cells(_ row: XMLElement) -> [(column: Int, cell: XMLElement)] {
        row.elements("c").compactMap { cell in
            CellName((cell["r"] ?? "").utf8).map { ($0.column, cell) }
        }
    }

    func cell(_ name: CellName) -> XMLElement? {
        rows[name.row].flatMap { row in
            cells(row).first { $0.column == name.column }?.cell
        }
    }

    var merges: [CellRange] {
        (root.first("mergeCells")?.elements("mergeCell") ?? []).compactMap {
            CellRange($0["ref"] ?? "")
        }
    }

    /// Gives rows other numbers, all at once.
    func renumber(_ moved: (Int) -> Int) {
        var now: [Int: XMLElement] = [:]
        for (number, row) in rows {
            let place = moved(number)
            now[place] = row
            guard place != number else { continue }
            self.number(row, place)
        }
        rows = now
    }

    func number(_ row: XMLElement, _ place: Int) {
        for (column, cell) in cells(row) {
            cell["r"] = "\(CellName(row: place, column: column))"
        }
        row["r"] = String(place)
    }

    /// The row with a number; a new one stands in its place among the others.
    func row(_ number: Int, like pattern: XMLElement?) -> XMLElement? {
        if let known = rows[number] { return known }
        guard let made = pattern?.copied() ?? data.made("row") else { return nil }
        self.number(made, number)
        var before = number - 1
        while before > 0, rows[before] == nil { before -= 1 }
        data.insert(made, after: rows[before])
        rows[number] = made
        return made
    }

    func cell(_ column: Int, of row: XMLElement) -> XMLElement? {
        let all = cells(row)
        if let known = all.first(where: { $0.column == column }) { return known.cell }
        guard let made = row.made("c"), let number = row["r"].flatMap({ Int($0) }) else {
            return nil
        }
        made["r"] = "\(CellName(row: number, column: column))"
        row["spans"] = nil
        row.insert(made, after: all.last { $0.column < column }?.cell)
        return made
    }

    /// Whether a style shows numbers as days.
    func showsDay(_ cell: XMLElement) -> Bool {
        let style = cell["s"].flatMap { Int($0) } ?? -1
        return book.styles.showsDay.indices.contains(style) && book.styles.showsDay[style]
    }

    var isSince1904: Bool { book.isSince1904 }

    var styles: CellStyles { book.styles }

    /// What formulas gave is worked out anew by whoever opens the file; the size of the sheet is
    /// told anew.
    func finish() {
        var (lastRow, columns) = (1, 0...0)
        for (number, row) in rows {
            for (column, cell) in cells(row) {
                columns = min(columns.lowerBound, column)...max(columns.upperBound, column)
                guard let formula = cell.first("f") else { continue }
                if formula["t"] == nil || formula["t"] == "array" {
                    cell.first("v")?.remove()
                    cell["t"] = nil
                }
            }
            lastRow = max(lastRow, number)
        }
        let end = CellName(row: lastRow, column: columns.upperBound)
        root.first("dimension")?["ref"] = "A1:\(end)"
        if let merges = root.first("mergeCells") {
            merges["count"] = String(merges.elements.count)
        }
    }

    /// A formula that several cells share stands in the first of them alone; each gets its own.
    private func writeSharedFormulasOut() throws(WorkbookFault) {
        var masters: [String: (at: CellName, text: String)] = [:]
        for number in rows.keys.sorted() {
            guard let row = rows[number] else { continue }
            for (column, cell) in cells(row) {
                guard let formula = cell.first("f"), formula["t"] == "shared" else { continue }
                let key = formula["si"] ?? ""
                let here = CellName(row: number, column: column)
                if !formula.text.isEmpty {
                    masters[key] = (here, formula.text)
                } else if let master = masters[key] {
                    formula.text = FormulaText.mapping(master.text) {
                        $1.copied(
                            rows: here.row - master.at.row, columns: column - master.at.column)
                    }
                } else {
                    throw .complaint(
                        .init(.formulaShape, sheet: sheet, row: number, column: column))
                }
                for name in ["t", "si", "ref"] { formula[name] = nil }
            }
        }
    }
}
