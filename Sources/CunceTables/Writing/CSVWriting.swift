package import Foundation

/// Writes a table as CSV: RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read
/// Chinese without asking.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it
/// (`GuardedText`); the reader takes it away again.
package final class CSVWriting: TableWriting {
    private let handle: FileHandle
    private var room = Data()
    private static let flushAt = 1 << 16

    /// - Parameter file: is made anew.
    package init(to file: URL, headings: [String]) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw TableFileFault.notWritten(file.lastPathComponent)
        }
        handle = try FileHandle(forWritingTo: file)
        room.append(contentsOf: [0xef, 0xbb, 0xbf])
        add(headings)
    }

    package func write(_ cells: [TableCell]) throws {
        add(cells.map(CSVText.field))
        if room.count >= Self.flushAt { try flush() }
    }

    package func finish(_ mark: EndMark?) throws {
        if let mark { add([mark.text]) }
        try flush()
        try handle.close()
    }

    private func add(_ fields: [String]) { room.append(contentsOf: CSVText.record(fields).utf8) }

    private func flush() throws {
        try handle.write(contentsOf: room)
        room.removeAll(keepingCapacity: true)
    }
}
