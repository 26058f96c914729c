import Foundation

/// Reads a statistics office's list: `code,name,level,parent`, one division a line.
///
/// Quotation marks, both line ends, tabs instead of commas, blank lines and blanks around a value
/// are taken as they come. The order of lines does not matter. A line that is refused does not
/// keep the next one from being checked.
package enum DivisionReader {
    /// Goes into the journal with every list. A replay reads the stored file again, so whatever
    /// would make the same file give other rows needs the next number and the old way kept.
    package static let version = 1
    /// Unit: bytes. The national list is 30 MB in UTF-8; this is twice as much, and reading it
    /// takes about four times its size in memory.
    package static let largestFile = 64 << 20
    /// Unit: characters (Unicode scalars). The longest name of the national list has 30.
    package static let longestName = 100

    /// The refusal of a file by its size, before any of it is read; `nil` if it may be read.
    package static func tooLarge(bytes: Int) -> DivisionComplaint? {
        guard bytes > largestFile else { return nil }
        return DivisionComplaint(
            line: 0, column: nil, kind: .fileTooLarge(bytes: bytes, limit: largestFile))
    }

    /// Reads and checks every line by itself; no store is asked. Never fails: what is wrong is
    /// among the remarks of the list.
    static func read(_ bytes: [UInt8]) -> DivisionList {
        if tooLarge(bytes: bytes.count) != nil {
            var list = DivisionList(encoding: .utf8, text: [])
            list.remarks.complain(0, nil, .fileTooLarge(bytes: bytes.count, limit: largestFile))
            return list
        }
        let decoded = TextDecoding(bytes)
        var list = DivisionList(encoding: decoded.encoding, text: decoded.text)
        decoded.text.withUnsafeBufferPointer { text in
            var reading = DivisionReading(text)
            reading.read(into: &list)
        }
        return list
    }
}
