import CunceStore

/// A file handed in, whatever it is: a workbook, a text, or neither.
final class TableSource {
    enum Content {
        case workbook(Workbook)
        case text(TextDecoding)
    }

    let content: Content

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        guard !bytes.isEmpty else { throw .complaint(.init(.fileEmpty)) }
        guard bytes.count <= TableLimits.file else {
            throw .complaint(.init(.fileTooLarge(bytes: bytes.count, limit: TableLimits.file)))
        }
        if bytes.starts(with: [0x50, 0x4b]) {
            content = .workbook(try Workbook(bytes))
        } else if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
            throw .complaint(.init(.oldWorkbook))
        } else {
            let decoded = TextDecoding(bytes)
            // A text has no NUL; pictures and programs do.
            guard !decoded.text.contains(0), !bytes.starts(with: Array("%PDF".utf8)) else {
                throw .complaint(.init(.notATable))
            }
            content = .text(decoded)
        }
    }

    var sheets: [SheetInfo] {
        switch content {
        case .workbook(let book): book.sheets
        case .text: [SheetInfo(name: "")]
        }
    }

    /// Reads a sheet from its beginning; see `Workbook.read`.
    func read(
        _ place: Int, _ take: @escaping (SheetRow) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) -> (info: SheetInfo, formulas: Int) {
        switch content {
        case .workbook(let book): return try book.read(place, take)
        case .text(let decoded):
            var records = SeparatedText(decoded.text)
            var count = 0
            do throws(WorkbookFault) {
                while let row = try records.next() {
                    count += 1
                    guard count <= TableLimits.rows + 100 else {
                        throw .complaint(
                            .init(.tooManyRows(limit: TableLimits.rows), row: row.number))
                    }
                    try take(row)
                }
            } catch {
                guard case .enough = error else { throw error }
            }
            return (SheetInfo(name: ""), 0)
        }
    }
}
