/// The records of a CSV (RFC 4180) or of a table separated by semicolons or tabs. Values may hold
/// line breaks inside quotation marks.
struct SeparatedText {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var at = 0
    private var line = 1

    static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let back = UInt8(ascii: "\r")

    /// - Parameter bytes: UTF-8 without a mark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if let (said, start) = Self.saidSeparator(bytes) {
            separator = said
            at = start
            line = 2
        } else {
            separator = Self.likeliest(in: bytes)
        }
    }

    /// The next record that is not empty.
    mutating func next() throws(WorkbookFault) -> SheetRow? {
        while at < bytes.count {
            let first = line
            let cells = try record()
            if !cells.isEmpty { return SheetRow(number: first, cells: cells) }
        }
        return nil
    }

    private mutating func record() throws(WorkbookFault) -> [SheetCell] {
        let first = line
        var cells: [SheetCell] = []
        var column = 0
        while true {
            let (value, ends) = try self.value(first, column)
            if !value.isEmpty {
                guard column < TableLimits.columns else {
                    throw .complaint(
                        .init(
                            .tooManyColumns(limit: TableLimits.columns), row: first,
                            column: column))
                }
                cells.append(SheetCell(column: column, value: .text(value)))
            }
            column += 1
            if ends { return cells }
        }
    }

    /// One value and whether its record ends with it.
    private mutating func value(
        _ row: Int, _ column: Int
    ) throws(WorkbookFault) -> (String, Bool) {
        var plain: [UInt8] = []
        var start = at
        if at < bytes.count, bytes[at] == Self.quote {
            plain = try quoted(row, column)
            start = at
        }
        while at < bytes.count, bytes[at] != separator, bytes[at] != Self.feed,
            bytes[at] != Self.back
        {
            at += 1
        }
        plain.append(contentsOf: bytes[start..<at])
        guard plain.count <= TableLimits.cell * 4 else {
            throw .complaint(
                .init(.cellTooLong(limit: TableLimits.cell), row: row, column: column))
        }
        let text = String(decoding: plain, as: UTF8.self)
        guard at < bytes.count else { return (text, true) }
        if bytes[at] == separator {
            at += 1
            return (text, false)
        }
        if bytes[at] == Self.back, at + 1 < bytes.count, bytes[at + 1] == Self.feed { at += 1 }
        at += 1
        line += 1
        return (text, true)
    }

    private mutating func quoted(_ row: Int, _ column: Int) throws(WorkbookFault) -> [UInt8] {
        at += 1
        var plain: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == Self.quote {
                guard at < bytes.count, bytes[at] == Self.quote else { return plain }
                at += 1
            } else if byte == Self.feed {
                line += 1
            }
            plain.append(byte)
        }
        throw .complaint(.init(.quoteNotClosed, row: row, column: column))
    }

    /// `sep=;` in the first line, which spreadsheets write and obey.
    private static func saidSeparator(_ bytes: [UInt8]) -> (UInt8, Int)? {
        let head = Array("sep=".utf8)
        guard bytes.count > 5, bytes.prefix(4).map({ $0 | 0x20 }) == head.map({ $0 | 0x20 })
        else { return nil }
        var end = 5
        while end < bytes.count, bytes[end] == back || bytes[end] == feed { end += 1 }
        return end > 5 ? (bytes[4], end) : nil
    }

    /// Whichever stands most often in the first line, outside quotation marks.
    private static func likeliest(in bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var inQuotes = false
        for byte in bytes.prefix(1 << 16) {
            if byte == quote { inQuotes.toggle() }
            if inQuotes { continue }
            if byte == feed || byte == back, !counts.isEmpty { break }
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"):
                counts[byte, default: 0] += 1
            default: continue
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}
