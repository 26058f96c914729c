import CXlsxWriter
import CunceDomain
package import Foundation
import Synchronization

/// Writes a table as XLSX in constant memory: rows go to a temporary file as they come.
///
/// Texts are written as texts, so that a code keeps its zeroes and nothing becomes a formula.
package final class XLSXWriting: TableWriting {
    private let file: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: XLSXFormats
    private let columns: [XLSXColumn]
    private var row: UInt32 = 1
    private var isClosed = false

    /// - Parameters:
    ///   - file: is made when the writing is finished.
    ///   - title: of the sheet; what a spreadsheet forbids in it is left out.
    package init(to file: URL, title: String, columns: [XLSXColumn]) throws {
        self.file = file.path
        self.columns = columns
        var options = lxw_workbook_options()
        options.constant_memory = 1
        let folder = strdup(file.deletingLastPathComponent().path)
        defer { free(folder) }
        options.tmpdir = folder
        guard let book = workbook_new_opt(self.file, &options) else {
            throw TableFileFault.notWritten(file.lastPathComponent)
        }
        self.book = book
        guard let sheet = workbook_add_worksheet(book, Self.sheetName(title)) else {
            workbook_close(book)
            throw TableFileFault.notWritten(file.lastPathComponent)
        }
        self.sheet = sheet
        formats = XLSXFormats(book)
        layOut()
    }

    deinit {
        if !isClosed { _ = Self.closing.withLock { _ in workbook_close(book) } }
    }

    package func write(_ cells: [TableCell]) throws {
        let lines = zip(cells, columns).map(Self.lines).max() ?? 1
        if lines > 1 {
            try check(worksheet_set_row(sheet, row, Double(min(lines, 27)) * 15, nil))
        }
        for (index, cell) in cells.enumerated() {
            try put(cell, UInt16(index), columns[index].isProse)
        }
        row += 1
    }

    /// How many lines a cell is broken into. Not every program makes a row higher by itself, and
    /// what lies below the first line would be lost on paper.
    private static func lines(_ cell: TableCell, _ column: XLSXColumn) -> Int {
        guard column.isProse, case .text(let text) = cell else { return 1 }
        // The common case without looking at characters: no text is wider than its bytes.
        let width = max(1, column.width)
        if text.utf8.count <= width, !text.utf8.contains(0x0A) { return 1 }
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
            sum, line in
            let units = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
            return sum + max(1, (units + width - 1) / width)
        }
    }

    package func finish(_ mark: EndMark?) throws {
        if row > 1 {
            worksheet_autofilter(sheet, 0, 0, row - 1, UInt16(max(1, columns.count) - 1))
        }
        if let mark {
            try check(worksheet_write_string(sheet, row, 0, mark.text, formats.mark))
        }
        date(mark?.recorded ?? Self.undated)
        isClosed = true
        try check(Self.closing.withLock { _ in workbook_close(book) })
    }

    /// One at a time: the library writes its dates through `gmtime`, which has one place for all
    /// threads, and a workbook could say the day of another that is finished in the same moment.
    private static let closing = Mutex(())

    /// A workbook says when it was created: as of when its rows are. Left alone the library writes
    /// the time of day, and no two files of the same rows would be alike.
    private func date(_ moment: Moment) {
        var properties = lxw_doc_properties()
        properties.created = time_t(moment.milliseconds / 1000)
        workbook_set_properties(book, &properties)
    }

    /// For an empty form: 1 January 1980, the day of every part of a packed file.
    private static let undated = Moment(milliseconds: 315_532_800_000)

    private func layOut() {
        for (index, column) in columns.enumerated() {
            let place = UInt16(index)
            worksheet_set_column(sheet, place, place, Double(column.width), nil)
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_footer(sheet, "&C&P / &N")
        worksheet_set_row(sheet, 0, 30, nil)
        for (index, column) in columns.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(index), column.heading, formats.heading)
        }
    }

    private func put(_ cell: TableCell, _ column: UInt16, _ isProse: Bool) throws {
        switch cell {
        case .none: return
        case .text(let text):
            let shown = Self.writable(text)
            guard !shown.isEmpty else { return }
            try check(
                worksheet_write_string(
                    sheet, row, column, shown, isProse ? formats.prose : formats.text))
        case .day(let day):
            if let serial = DaySerial.serial(day) {
                try check(
                    worksheet_write_number(sheet, row, column, Double(serial), formats.day))
            } else {
                try check(
                    worksheet_write_string(sheet, row, column, day.description, formats.text))
            }
        // A spreadsheet holds binary fractions; two decimals survive up to 10^13 yuan.
        case .fen(let fen):
            try check(
                worksheet_write_number(sheet, row, column, Double(fen) / 100, formats.yuan))
        case .count(let count):
            try check(worksheet_write_number(sheet, row, column, Double(count), formats.count))
        case .decimal(let number):
            // Fifteen digits are what a spreadsheet holds and shows.
            if let value = Double(number), number.count(where: \.isNumber) <= 15 {
                try check(worksheet_write_number(sheet, row, column, value, formats.decimal))
            } else {
                try check(worksheet_write_string(sheet, row, column, number, formats.text))
            }
        }
    }

    private func check(_ outcome: lxw_error) throws {
        guard outcome == LXW_NO_ERROR else {
            throw TableFileFault.notWritten(String(cString: lxw_strerror(outcome)))
        }
    }

    /// At most 31 characters, none of `[]:*?/\`.
    private static func sheetName(_ title: String) -> String {
        let name = String(title.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        return name.isEmpty ? "Cunce" : name
    }

    /// Ours have limits far below what a cell holds, but for what others wrote. What looks like an
    /// escaped character is escaped itself, or readers would take it for one.
    private static func writable(_ text: String) -> String {
        let fitting =
            text.utf16.count <= TableLimits.cell
            ? text : String(text.prefix(TableLimits.cell / 2))
        guard fitting.contains("_x") else { return fitting }
        return fitting.replacingOccurrences(
            of: "_x([0-9A-Fa-f]{4}_)", with: "_x005F_x$1", options: .regularExpression)
    }
}
