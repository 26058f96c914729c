/// The name of a cell, such as `B7`.
package struct CellName: Hashable, Sendable {
    /// From 1.
    package let row: Int
    /// From 0.
    package let column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads letters and digits, dollar signs allowed; `nil` for anything else or out of reach.
    package init?(_ text: some Sequence<UInt8>) {
        var (column, row, inDigits) = (0, 0, false)
        for byte in text {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard !inDigits, column < 100_000 else { return nil }
                column = column * 26 + Int(byte & 0x1f)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard row < 100_000_000 else { return nil }
                inDigits = true
                row = row * 10 + Int(byte - 0x30)
            default: return nil
            }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row, column: column - 1)
    }

    /// The letters of a column: 0 is A, 26 is AA.
    package static func letters(of column: Int) -> String {
        var (left, letters) = (column + 1, "")
        while left > 0 {
            let place = (left - 1) % 26
            letters = String(UnicodeScalar(UInt8(0x41 + place))) + letters
            left = (left - 1) / 26
        }
        return letters
    }
}

extension CellName: CustomStringConvertible {
    package var description: String { Self.letters(of: column) + String(row) }
}
