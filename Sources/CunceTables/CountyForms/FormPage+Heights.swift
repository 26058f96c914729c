/// Rows that became too low for what was written into them. Excel makes rows without a height of
/// their own higher by itself; LibreOffice does not.
///
/// Lengths are hundredths: of a point for heights and letters, of a character for widths. No font
/// is measured: a Chinese character takes the room of two letters.
extension FormPage {
    /// The highest row a spreadsheet shows is 409 points.
    private static let highest = 409_00
    private static let usualSize = 11_00
    private static let usualWidth = 8_43
    private static let usualHeight = 15_00

    func raise(_ numbers: some Sequence<Int>) {
        let widths = widths
        let usual =
            root.first("sheetFormatPr")?["defaultRowHeight"].flatMap {
                PlainNumber($0)?.hundredths
            } ?? Self.usualHeight
        let merges = merges.filter { $0.rows.count == 1 }
        for number in numbers {
            guard let row = rows[number] else { continue }
            let height = row["ht"].flatMap { PlainNumber($0)?.hundredths } ?? usual
            let needed =
                cells(row).map { column, cell in
                    let across = merges.first {
                        $0.rows.contains(number) && $0.columns.lowerBound == column
                    }
                    let width = (across?.columns ?? column...column)
                        .reduce(0) { $0 + (widths[$1] ?? Self.usualWidth) }
                    return self.needed(cell, width: width)
                }.max() ?? 0
            guard needed > height else { continue }
            let made = min(needed, Self.highest)
            row["ht"] = "\(made / 100).\(made / 10 % 10)\(made % 10)"
            row["customHeight"] = "1"
        }
    }

    private func needed(_ cell: XMLElement, width: Int) -> Int {
        guard let text = cell.first("is")?.wholeText, !text.isEmpty else { return 0 }
        let style = cell["s"].flatMap { Int($0) } ?? 0
        let look = styles.looks.indices.contains(style) ? styles.looks[style] : nil
        let size = look?.size ?? Self.usualSize
        // A little room stays free at the sides.
        let room = max(1_00, width - 1_00)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let letters = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2e7f ? 2_10 : 1_00) }
            guard look?.wraps == true else { return 1 }
            return max(1, (letters * size / Self.usualSize + room - 1) / room)
        }
        return lines.reduce(0, +) * size * 135 / 100
    }

    private var widths: [Int: Int] {
        var found: [Int: Int] = [:]
        for column in root.elements("cols").flatMap({ $0.elements("col") }) {
            guard let first = column["min"].flatMap({ Int($0) }),
                let last = column["max"].flatMap({ Int($0) }), first >= 1, first <= last,
                let width = column["width"].flatMap({ PlainNumber($0)?.hundredths })
            else { continue }
            for place in first...min(last, first + TableLimits.columns) { found[place - 1] = width }
        }
        return found
    }
}

extension PlainNumber {
    /// What stands further behind is left out.
    var hundredths: Int? { shifted(by: 2)?.value }
}
