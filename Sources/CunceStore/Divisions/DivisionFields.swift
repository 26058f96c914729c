import Foundation

/// The values of one line, without the blanks around them. Used again for every line, so that a
/// line costs no memory of its own.
struct DivisionFields {
    private typealias Field = (start: Int, count: Int)

    private(set) var count = 0
    private var line = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var textStart = 0
    private var parts: [Field] = Array(repeating: (0, 0), count: 4)
    /// Holds the values of a line with quotation marks, which can differ from what is written.
    private var plain: [UInt8] = []
    private var isPlain = false

    /// Takes a line apart. More than four values are counted and not kept.
    ///
    /// - Parameter textStart: place of the line in the text of the list.
    /// - Returns: whether every quotation mark that opens also closes.
    mutating func split(
        _ line: UnsafeBufferPointer<UInt8>, at separator: UInt8, textStart: Int
    ) -> Bool {
        self.line = line
        self.textStart = textStart
        count = 0
        isPlain = false
        guard let base = line.baseAddress else { return true }
        if memchr(base, Int32(UInt8(ascii: "\"")), line.count) != nil {
            return splitQuoted(line, at: separator)
        }
        var start = 0
        var at = 0
        let end = line.count
        while at <= end {
            if at == end || base[at] == separator {
                keep(start, at, of: line)
                start = at + 1
            }
            at += 1
        }
        return true
    }

    var allBlank: Bool { (0..<min(count, 4)).allSatisfy { parts[$0].count == 0 } && count <= 4 }

    /// The bytes of a value, counted from 0; empty where the line has fewer. Valid until the next
    /// line is split.
    func field(_ place: Int) -> [UInt8] { withField(place) { Array($0) } }

    /// A value's beginning, for a person to recognise it.
    func shown(_ place: Int) -> String {
        withField(place) { Excerpt.of($0) }
    }

    func withField<T>(_ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        guard place < count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let (start, length) = parts[place]
        if isPlain {
            return plain.withUnsafeBufferPointer {
                body(UnsafeBufferPointer(rebasing: $0[start..<start + length]))
            }
        }
        return body(UnsafeBufferPointer(rebasing: line[start..<start + length]))
    }

    /// Where the name begins in the text of the list; -1 if it is not there as it reads.
    var placeOfName: Int { isPlain || count < 2 ? -1 : textStart + parts[1].start }

    /// Unit: bytes.
    var lengthOfName: Int { count < 2 ? 0 : parts[1].count }

    @inline(__always)
    private mutating func keep(
        _ start: Int, _ end: Int, of bytes: UnsafeBufferPointer<UInt8>
    ) {
        if count < 4 {
            let (from, to) = Blank.trimmed(bytes, start, end)
            parts[count] = (from, to - from)
        }
        count += 1
    }

    /// RFC 4180, but a value ends with its line at the latest: no name holds a line break, and a
    /// forgotten quotation mark must not swallow the rest of the file.
    private mutating func splitQuoted(
        _ line: UnsafeBufferPointer<UInt8>, at separator: UInt8
    ) -> Bool {
        let quote = UInt8(ascii: "\"")
        plain.removeAll(keepingCapacity: true)
        isPlain = true
        var ends: [Int] = []
        var inside = false
        var fresh = true
        var at = 0
        while at < line.count {
            let byte = line[at]
            if inside, byte == quote {
                if at + 1 < line.count, line[at + 1] == quote {
                    plain.append(quote)
                    at += 1
                } else {
                    inside = false
                }
            } else if !inside, byte == quote, fresh {
                inside = true
                fresh = false
            } else if !inside, byte == separator {
                ends.append(plain.count)
                fresh = true
            } else {
                if byte != 0x20 { fresh = false }
                plain.append(byte)
            }
            at += 1
        }
        ends.append(plain.count)
        let values = plain
        values.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in ends {
                keep(start, end, of: bytes)
                start = end
            }
        }
        return !inside
    }
}
