import CunceStore

/// A file read as one table of ours. Any bytes give rows or complaints, never a failure.
package struct TableReading: Sendable {
    package let form: TableForm
    /// The sheet it was read from; `nil` for a CSV.
    package internal(set) var sheet: String?
    package internal(set) var rows: [TableRow] = []
    /// Of the file, the sheet and its columns; those of single rows come later.
    package internal(set) var complaints: [TableComplaint] = []
    package internal(set) var notices: [TableNotice] = []
    /// Where in the file each column of the form stands, from 0.
    package internal(set) var places: [Int?]

    init(_ form: TableForm) {
        self.form = form
        places = Array(repeating: nil, count: form.columns.count)
    }

    /// Whether a column of the form is there.
    package func has(_ key: String) -> Bool {
        form.place(of: key).map { places[$0] != nil } ?? false
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: an XLSX, or a CSV in UTF-8, UTF-16 or GB18030.
    ///   - progress: is told now and then how many rows have been read.
    package static func read(
        _ bytes: [UInt8], as form: TableForm,
        progress: @escaping (Int) -> Void = { _ in }
    ) -> TableReading {
        var reading = TableReading(form)
        do throws(WorkbookFault) {
            let source = try TableSource(bytes)
            if case .text(let decoded) = source.content {
                reading.notices.append(.encoding(decoded.encoding.rawValue))
                if decoded.faults > 0 {
                    reading.complaints.append(.init(.unreadableText))
                }
            }
            try reading.take(from: source, progress)
        } catch {
            reading.rows = []
            if case .complaint(let complaint) = error { reading.complaints.append(complaint) }
        }
        return reading
    }
}
