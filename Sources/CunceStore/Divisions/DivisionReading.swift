import Foundation

/// One pass over the text of a list, line by line.
struct DivisionReading {
    private let text: UnsafeBufferPointer<UInt8>
    private let lineEnd: UInt8
    private var separator = UInt8(ascii: ",")
    private var at = 0
    private var number = 0
    private var fields = DivisionFields()

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        // Only carriage returns: a list saved on an old Macintosh.
        let onlyReturns =
            !text.contains(UInt8(ascii: "\n")) && text.contains(UInt8(ascii: "\r"))
        lineEnd = UInt8(ascii: onlyReturns ? "\r" : "\n")
    }

    mutating func read(into list: inout DivisionList) {
        guard readHeader(into: &list) else { return }
        while let line = nextLine() { take(line, into: &list) }
    }

    /// - Returns: whether the columns are known and the lines can be read.
    private mutating func readHeader(into list: inout DivisionList) -> Bool {
        while let line = nextLine() {
            if Blank.isBlank(line) { continue }
            if line.contains(UInt8(ascii: "\t")), !line.contains(UInt8(ascii: ",")) {
                separator = UInt8(ascii: "\t")
            }
            let closed = fields.split(line, at: separator, textStart: 0)
            let names = (0..<min(fields.count, 4)).map { fields.shown($0).lowercased() }
            if closed, fields.count == 4, names == ["code", "name", "level", "parent"] {
                return true
            }
            let found = Excerpt.of(line)
            list.remarks.complain(number, nil, .headerMissing(found: found))
            return false
        }
        list.remarks.complain(0, nil, .fileEmpty)
        return false
    }

    private mutating func take(
        _ line: UnsafeBufferPointer<UInt8>, into list: inout DivisionList
    ) {
        if line.isEmpty { return }
        let start = text.baseAddress.flatMap { base in line.baseAddress.map { $0 - base } } ?? 0
        let closed = fields.split(line, at: separator, textStart: start)
        if fields.allBlank, closed { return }
        list.lineCount += 1
        var check = DivisionLineCheck(number: number, fields: fields)
        check.run(closed: closed, remarks: &list.remarks)
        if check.isRefused {
            list.remarks.show(number, code: fields.shown(0), name: fields.shown(1))
        }
        guard !check.code.isNone else { return }
        var nameStart = fields.placeOfName
        if nameStart < 0 {
            nameStart = list.text.count + list.unquoted.count
            list.unquoted.append(contentsOf: fields.field(1))
        }
        let place = list.lines.count
        if let first = list.index.insert(check.code, at: place) {
            let other = Int(list.lines[first].number)
            let code = check.code.text
            list.remarks.complain(number, .code, .codeTwice(code: code, otherLine: other))
            list.remarks.show(number, code: fields.shown(0), name: fields.shown(1))
            if !list.doubled.contains(first) {
                list.doubled.insert(first)
                list.remarks.complain(other, .code, .codeTwice(code: code, otherLine: number))
                list.remarks.show(other, code: code, name: list.name(of: list.lines[first]))
                list.lines[first].isRefused = true
            }
            check.isRefused = true
        }
        list.lines.append(
            DivisionLine(
                number: Int32(truncatingIfNeeded: number),
                nameStart: Int32(truncatingIfNeeded: nameStart),
                nameCount: Int32(truncatingIfNeeded: fields.lengthOfName),
                isRefused: check.isRefused, code: check.code, parent: check.parent))
    }

    /// The next line without its end; `nil` after the last.
    private mutating func nextLine() -> UnsafeBufferPointer<UInt8>? {
        guard at < text.count, let base = text.baseAddress else { return nil }
        number += 1
        let start = at
        var end = text.count
        if let found = memchr(base + start, Int32(lineEnd), text.count - start) {
            end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        at = end + 1
        if end > start, base[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }
}
