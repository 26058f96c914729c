/// Finding the head of a form by its shape. It is shown to a person, who may say otherwise.
extension FormReading {
    /// Rows a title, a subtitle and who reports may take above the head.
    private static let mostAbove = 30
    private static let tallestHead = 5

    /// `nil` where no row looks like a head.
    package var layout: FormLayout? {
        let found = rows.prefix { $0.number <= Self.mostAbove }.first { looksLikeHead($0.number) }
        guard let top = found?.number else { return nil }
        let last = headEnd(from: top)
        var first = last + 1
        // Sums above the rows, as some counties have them.
        while isSum(first) { first += 1 }
        return FormLayout(head: top...last, firstRow: first)
    }

    /// Three columns with words or more, or all of a narrow form; labels with room behind them are
    /// no headings.
    private func looksLikeHead(_ number: Int) -> Bool {
        let words = words(of: number).filter { column, text in
            let wide = merges.contains {
                $0.rows.contains(number) && $0.columns.contains(column)
                    && $0.columns.count * 10 >= max(width, 3) * 6
            }
            return !wide && FormLabel.texts(in: text).isEmpty
        }
        return words.count >= min(3, max(2, width))
    }

    private func headEnd(from top: Int) -> Int {
        var last = top
        for merge in merges where merge.rows.lowerBound == top {
            last = max(last, min(merge.rows.upperBound, top + Self.tallestHead - 1))
        }
        while last - top + 1 < Self.tallestHead, isUnderHead(last + 1, top...last) { last += 1 }
        return last
    }

    /// Words that all stand below a heading over several columns, or the numbers of the columns.
    private func isUnderHead(_ number: Int, _ head: ClosedRange<Int>) -> Bool {
        guard let row = row(number) else { return false }
        if isColumnNumbers(row) { return true }
        let words = words(of: number)
        guard words.count >= 2, words.count == row.cells.count else { return false }
        return words.allSatisfy { column, _ in
            merges.contains {
                head.contains($0.rows.lowerBound) && $0.columns.contains(column)
                    && $0.columns.count > 1
            }
        }
    }

    /// 1, 2, 3 under the headings.
    private func isColumnNumbers(_ row: SheetRow) -> Bool {
        let numbers = row.cells.compactMap { cell -> Int? in
            if case .number(let text) = cell.value {
                PlainNumber(text)?.exact(places: 0)
            } else {
                nil
            }
        }
        guard numbers.count >= 3, numbers.count == row.cells.count else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    private func isSum(_ number: Int) -> Bool {
        words(of: number).contains { _, text in
            ["合计", "总计", "小计", "total"].contains(text.filter { !$0.isWhitespace }.lowercased())
        }
    }

    private func words(of number: Int) -> [(column: Int, text: String)] {
        row(number)?.cells.compactMap { cell in
            if case .text(let text) = cell.value, !text.trimmingCharactersOfSpace.isEmpty {
                (cell.column, text)
            } else {
                nil
            }
        } ?? []
    }

    /// The heading above each column, from 0: merged heads top-down, joined by `/`. Columns that
    /// are part of another one's cell are left out.
    package func headings(_ layout: FormLayout) -> [(column: Int, heading: String)] {
        (0..<width).compactMap { column in
            let covered = merges.contains {
                $0.rows.contains(layout.head.upperBound) && $0.columns.contains(column)
                    && $0.columns.lowerBound != column
            }
            guard !covered else { return nil }
            var parts: [String] = []
            for row in layout.head {
                let text = text(row, column).filter { !$0.isWhitespace }
                guard !text.isEmpty, PlainNumber(text) == nil, parts.last != text else { continue }
                parts.append(text)
            }
            return parts.isEmpty ? nil : (column, parts.joined(separator: "/"))
        }
    }

    /// Labels with room behind them, above the head and below the rows.
    package func labels(_ layout: FormLayout) -> [FormLabel] {
        rows.filter { $0.number < layout.head.lowerBound || $0.number > layout.firstRow }
            .flatMap { row in
                row.cells.flatMap { cell -> [FormLabel] in
                    guard case .text(let text) = cell.value, text.count <= 200 else { return [] }
                    let name = CellName(row: row.number, column: cell.column)
                    return FormLabel.texts(in: text).map { FormLabel(cell: name, text: $0) }
                }
            }
    }
}

extension String {
    fileprivate var trimmingCharactersOfSpace: String { filter { !$0.isWhitespace } }
}
