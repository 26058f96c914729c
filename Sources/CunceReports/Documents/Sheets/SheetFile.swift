import CunceDomain
import CunceTables
import Foundation

/// A table as a workbook or as text, row by row into a file.
enum SheetFile {
    static func write(
        _ sheet: some SheetDocument, title: String, as format: TableFormat, to file: URL
    ) throws -> Int {
        let columns = sheet.columns
        let writing: any TableWriting =
            switch format {
            case .csv: try CSVWriting(to: file, headings: columns.map(\.heading))
            case .xlsx:
                try XLSXWriting(
                    to: file, title: title,
                    columns: columns.map {
                        XLSXColumn(heading: $0.heading, width: $0.width, isProse: $0.isProse)
                    })
            }
        let count = try sheet.eachRow { try writing.write($0.map(\.value)) }
        try writing.finish(
            EndMark(
                rows: count, entries: sheet.facts.entries, head: sheet.facts.head,
                recorded: sheet.facts.recorded))
        return count
    }
}
