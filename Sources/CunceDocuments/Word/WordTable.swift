/// A table that every word processor lays out alike: WPS obeys the grid, Word the width of the
/// table and LibreOffice that of the cells, so all three say the same.
struct WordTable {
    let table: PaperTable
    /// Unit: twentieths of a point.
    let width: Int

    var xml: String {
        let widths = table.widths(of: width)
        let head = table.hasHead ? [self.head(widths)] : []
        let rows = table.rows.enumerated().map { row($1, at: $0, widths) }
        return "<w:tbl>\(properties)<w:tblGrid>"
            + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
            + (head + rows).joined() + "</w:tbl>"
    }

    private var properties: String {
        let border = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) \(border)"
        }.joined()
        return "<w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
            + "<w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"\(table.isDense ? 40 : 70)\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"\(table.isDense ? 40 : 70)\" w:type=\"dxa\"/></w:tblCellMar>"
            + "</w:tblPr>"
    }

    private func head(_ widths: [Int]) -> String {
        let cells = zip(table.columns, widths).map { column, width in
            cell(width, "", WordBody.run(column.heading), style(isHead: true), isCentred: false)
        }
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
    }

    private func row(_ row: [PaperTable.Cell], at place: Int, _ widths: [Int]) -> String {
        var cells: [String] = []
        for (column, content) in row.enumerated() {
            switch content {
            case .coveredFromLeft: continue
            case .coveredFromAbove:
                cells.append(
                    cell(
                        widths[column], "<w:vMerge w:val=\"continue\"/>", "",
                        style(isHead: false), isCentred: false))
            case .words(let words, let columns, let rows, let isHead):
                let end = min(column + max(1, columns), widths.count)
                let span = end - column > 1 ? "<w:gridSpan w:val=\"\(end - column)\"/>" : ""
                let merge = rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
                cells.append(
                    cell(
                        widths[column..<end].reduce(0, +), span + merge, WordBody.runs(words),
                        style(isHead: isHead),
                        isCentred: table.columns[column].isCentred && !isHead))
            }
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
    }

    private func style(isHead: Bool) -> String {
        switch (isHead, table.isDense) {
        case (true, true): WordStyles.denseHead
        case (true, false): WordStyles.cellHead
        case (false, true): WordStyles.denseCell
        case (false, false): WordStyles.cell
        }
    }

    private func cell(
        _ width: Int, _ merges: String, _ runs: String, _ style: String, isCentred: Bool
    ) -> String {
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(merges)"
            + "<w:vAlign w:val=\"center\"/></w:tcPr>"
            + WordBody.paragraph(
                style, runs, properties: isCentred ? "<w:jc w:val=\"center\"/>" : "")
            + "</w:tc>"
    }
}
