/// A table with its columns, its head and its rows.
package struct PaperTable: Equatable, Sendable {
    package struct Column: Equatable, Sendable {
        package var heading: String
        /// Its part of the width; the sum of all is the whole.
        package var share: Int
        /// Numbers and days are set in the middle, texts at the left.
        package var isCentred: Bool

        package init(_ heading: String, share: Int, isCentred: Bool = false) {
            self.heading = heading
            self.share = share
            self.isCentred = isCentred
        }
    }

    /// What stands in one place of a row.
    package enum Cell: Equatable, Sendable {
        /// - columns, rows: how many it takes; the places below and beside it say `covered`.
        case words(PaperWords, columns: Int = 1, rows: Int = 1, isHead: Bool = false)
        /// Taken by the cell above.
        case coveredFromAbove
        /// Taken by the cell at its left.
        case coveredFromLeft

        package static func text(_ text: String, entries: [Int] = []) -> Cell {
            .words(PaperWords(text, entries: entries))
        }
    }

    package var columns: [Column]
    /// Whether the headings stand in a row of their own, repeated on every page.
    package var hasHead: Bool
    /// Every row has as many places as there are columns.
    package var rows: [[Cell]]
    /// Small letters, for many columns.
    package var isDense: Bool

    package init(
        _ columns: [Column], hasHead: Bool = true, rows: [[Cell]] = [], isDense: Bool = false
    ) {
        self.columns = columns
        self.hasHead = hasHead
        self.rows = rows
        self.isDense = isDense
    }

    /// The widths of the columns: together exactly the whole.
    package func widths(of whole: Int) -> [Int] {
        let shares = columns.map { max(1, $0.share) }
        let sum = shares.reduce(0, +)
        var given = 0
        var upTo = 0
        return shares.map { share in
            upTo += share
            let end = whole * upTo / sum
            defer { given = end }
            return end - given
        }
    }

    /// The rows with equal neighbours in one column made into one cell that takes all of them: a
    /// village's name beside its problems.
    package func merging(_ column: Int) -> PaperTable {
        var merged = self
        var start = 0
        while start < rows.count {
            guard case .words(let words, let wide, _, let isHead) = rows[start][column] else {
                start += 1
                continue
            }
            var end = start + 1
            while end < rows.count, case .words(let next, _, _, _) = rows[end][column],
                next.text == words.text, !next.text.isEmpty
            {
                merged.rows[end][column] = .coveredFromAbove
                end += 1
            }
            merged.rows[start][column] = .words(
                words, columns: wide, rows: end - start, isHead: isHead)
            start = end
        }
        return merged
    }
}
