/// A table for a terminal. A Chinese character is two columns wide.
package enum TextTable {
    /// Columns aligned by spaces; the last is not padded.
    ///
    /// - Parameter numbers: columns that are set flush right.
    package static func lines(_ rows: [[String]], numbers: Set<Int> = []) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? width(of: $0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: widths[column] - width(of: cell))
                if numbers.contains(column) { return gap + cell }
                return column == row.count - 1 ? cell : cell + gap
            }.joined(separator: "  ")
        }
    }

    /// Columns a text takes in a terminal.
    package static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    /// East Asian wide and full-width characters (UAX 11), as far as papers use them.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf,
            0x4e00...0x9fff, 0xa000...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
            0xfe30...0xfe4f, 0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
            true
        default: false
        }
    }
}
