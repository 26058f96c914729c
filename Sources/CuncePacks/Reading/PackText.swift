import Foundation

/// Turns the bytes of one file into text that is safe to compose.
enum PackText {
    /// `nil` with complaints where it is not.
    static func text(
        of data: Data, file: String, _ complaints: ComplaintList,
        limit: Int = PackFolder.sizeLimit
    ) -> String? {
        guard data.count <= limit else {
            complaints.add(
                file, 1, "file", expected: "at most \(limit) bytes", got: "more")
            return nil
        }
        guard let decoded = String(data: data, encoding: .utf8) else {
            complaints.add(
                file, line(ofInvalidByteIn: data), "file", expected: "text in UTF-8",
                got: "bytes that are not")
            return nil
        }
        // Editors on Windows put a byte-order mark before UTF-8.
        let text = decoded.hasPrefix("\u{FEFF}") ? String(decoded.dropFirst()) : decoded
        var scan = SyntaxScan(text)
        for fault in scan.faults() {
            complaints.add(
                file, fault.line, "file", expected: fault.kind.expected, got: fault.kind.got)
        }
        return scan.foundFaults ? nil : text
    }

    /// The line in which the longest valid beginning ends.
    private static func line(ofInvalidByteIn data: Data) -> Int {
        var line = 1
        var decoder = UTF8()
        var bytes = data.makeIterator()
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue("\n"): line += 1
            case .scalarValue: continue
            case .emptyInput, .error: return line
            }
        }
    }
}
