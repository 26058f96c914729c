/// A cell, a rectangle of cells or whole rows, as a formula names them.
struct FormulaReference: Equatable {
    struct Corner: Equatable {
        /// From 0; `nil` for whole rows.
        var column: Int?
        var row: Int
        var holdsColumn: Bool
        /// Has a dollar sign before its row: it stays when the formula is copied.
        var holdsRow: Bool

        var text: String {
            let letters = column.map { (holdsColumn ? "$" : "") + CellName.letters(of: $0) } ?? ""
            return letters + (holdsRow ? "$" : "") + String(row)
        }
    }

    var first: Corner
    /// `nil` for a single cell.
    var last: Corner?

    var text: String { first.text + (last.map { ":" + $0.text } ?? "") }

    /// `nil` for what names no cell.
    init?(_ word: String) {
        guard let corner = Self.corner(word), corner.column != nil else { return nil }
        first = corner
    }

    /// `nil` for whole columns, which rows do not move, and for anything else.
    init?(_ word: String, _ other: String) {
        guard let one = Self.corner(word), let two = Self.corner(other),
            (one.column == nil) == (two.column == nil), one.row <= two.row
        else { return nil }
        first = one
        last = two
    }

    /// As it stands in a copy of the formula some rows and columns further; `nil` where it would
    /// leave the sheet.
    func copied(rows: Int, columns: Int) -> FormulaReference? {
        func moved(_ corner: Corner) -> Corner? {
            var corner = corner
            if !corner.holdsRow { corner.row += rows }
            if !corner.holdsColumn { corner.column = corner.column.map { $0 + columns } }
            guard (1...1_048_576).contains(corner.row), (0..<16_384).contains(corner.column ?? 0)
            else { return nil }
            return corner
        }
        var copy = self
        guard let first = moved(first) else { return nil }
        copy.first = first
        if let last {
            guard let last = moved(last) else { return nil }
            copy.last = last
        }
        return copy
    }

    private static func corner(_ word: String) -> Corner? {
        var (rest, letters, digits) = (Substring(word), "", "")
        let startsHeld = rest.first == "$"
        if startsHeld { rest = rest.dropFirst() }
        while let next = rest.first, next.isASCII, next.isLetter {
            letters.append(next)
            rest = rest.dropFirst()
        }
        let holdsRow = letters.isEmpty ? startsHeld : rest.first == "$"
        if holdsRow, !letters.isEmpty { rest = rest.dropFirst() }
        while let next = rest.first, next.isASCII, next.isNumber {
            digits.append(next)
            rest = rest.dropFirst()
        }
        guard rest.isEmpty, letters.count <= 3, digits.count <= 7, let row = Int(digits),
            (1...1_048_576).contains(row)
        else { return nil }
        var column: Int?
        if !letters.isEmpty {
            guard let name = CellName((letters + "1").utf8), name.column < 16_384 else {
                return nil
            }
            column = name.column
        }
        return Corner(
            column: column, row: row, holdsColumn: startsHeld && column != nil,
            holdsRow: holdsRow)
    }
}
