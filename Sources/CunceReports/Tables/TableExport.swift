package import CunceDomain
package import CunceStore
import CunceTables
package import Foundation

/// Writes a table to a file of its own, row by row.
package enum TableExport {
    /// The number of rows a written file holds.
    @discardableResult
    package static func write(
        _ rows: TableRows, as format: TableFormat, to file: URL, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Int {
        let writing = try writing(rows.form, rows.language, format, file)
        var count = 0
        try rows.each(cache, on: connection) { cells in
            try writing.write(cells)
            count += 1
        }
        let head = try JournalHead.read(connection)
        try writing.finish(
            EndMark(
                rows: count, entries: head.entries, head: try HeadText.now(connection),
                recorded: try JournalEntries.find(head.entries, on: connection)?.recordedAt))
        return count
    }

    /// A table with headings and no rows, to be filled in.
    package static func template(
        _ key: TableKey, in language: Language, as format: TableFormat, to file: URL
    ) throws {
        let writing = try writing(TableForms.form(key), language, format, file)
        try writing.finish(nil)
    }

    private static func writing(
        _ form: TableForm, _ language: Language, _ format: TableFormat, _ file: URL
    ) throws -> any TableWriting {
        switch format {
        case .csv:
            try CSVWriting(to: file, headings: form.columns.map { $0.heading.text(in: language) })
        case .xlsx:
            try XLSXWriting(
                to: file, title: form.title.text(in: language),
                columns: form.columns.map {
                    XLSXColumn(
                        heading: $0.heading.text(in: language), width: $0.width,
                        isProse: $0.kind == .prose)
                })
        }
    }
}
