import CunceDomain

/// A form of an office above as it is read before anybody says what its columns are.
package struct FormReading: Equatable, Sendable {
    /// Sheets that are not hidden, in order; hidden ones where there is no other.
    package let sheets: [String]
    package let sheet: String
    /// The first rows, as far as a person looks through them.
    package let rows: [SheetRow]
    package let merges: [CellRange]

    private static let mostRows = 400

    /// - Parameter sheet: the one that is meant; `nil` for the first that has a head.
    /// - Throws: why the file cannot be used as a form.
    package static func read(
        _ bytes: [UInt8], sheet: String? = nil
    ) throws(TableComplaint) -> FormReading {
        do throws(WorkbookFault) {
            // Whatever would keep it from being filled is said at once.
            let filled = try FormBook(bytes)
            for sheet in filled.sheets { _ = try filled.tree(sheet.part) }
            let book = try Workbook(bytes)
            let all = book.sheets.enumerated().map { (place: $0, info: $1) }
            let open = all.filter { !$0.info.isHidden }
            let shown = open.isEmpty ? all : open
            let names = shown.map(\.info.name)
            var first: FormReading?
            for (place, info) in shown where sheet == nil || info.name == sheet {
                guard filled.sheets.contains(where: { $0.name == info.name }) else { continue }
                let reading = try read(place, of: book, info.name, names)
                if reading.layout != nil || sheet != nil { return reading }
                first = first ?? reading
            }
            if let first { return first }
            throw .complaint(.init(sheet.map { .sheetMissing($0) } ?? .notATable))
        } catch {
            switch error {
            case .complaint(let complaint): throw complaint
            case .enough: throw TableComplaint(.notATable)
            }
        }
    }

    private static func read(
        _ place: Int, of book: Workbook, _ name: String, _ names: [String]
    ) throws(WorkbookFault) -> FormReading {
        var rows: [SheetRow] = []
        let read = try book.read(place) { (row) throws(WorkbookFault) in
            if rows.count < mostRows { rows.append(row) }
        }
        return FormReading(sheets: names, sheet: name, rows: rows, merges: read.info.merges)
    }

    func row(_ number: Int) -> SheetRow? { rows.first { $0.number == number } }

    /// What stands in a cell as words; of a merged cell in each of its parts.
    package func text(_ row: Int, _ column: Int) -> String {
        let merge = merges.first { $0.rows.contains(row) && $0.columns.contains(column) }
        let from = merge.map { ($0.rows.lowerBound, $0.columns.lowerBound) } ?? (row, column)
        switch self.row(from.0)?.value(from.1) {
        case .text(let text): return text
        case .number(let number), .percent(let number): return number
        case .day(let day): return day.description
        case .truth, .fault, .uncomputed, nil: return ""
        }
    }

    /// Columns from 0 that hold anything.
    var width: Int { (rows.flatMap(\.cells).map(\.column).max() ?? -1) + 1 }
}
