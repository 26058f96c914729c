/// A form with one file in it: `multipart/form-data` (RFC 7578).
package struct Upload: Equatable, Sendable {
    package let fields: [String: String]
    /// As the browser named it; never used as a path.
    package let fileName: String
    package let bytes: [UInt8]

    package static let none = Upload(fields: [:], fileName: "", bytes: [])

    package init(fields: [String: String], fileName: String, bytes: [UInt8]) {
        self.fields = fields
        self.fileName = fileName
        self.bytes = bytes
    }

    /// `nil` for a body that is not what its boundary promises.
    package init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        var fields: [String: String] = [:]
        var file: (name: String, bytes: ArraySlice<UInt8>)?
        // A boundary begins a line: what looks like one within a line is content.
        let start = Array("--\(boundary)".utf8)
        guard body.starts(with: start) else { return nil }
        let parts = Self.split(body[start.count...], by: Array("\r\n".utf8) + start)
        guard parts.contains(where: { $0.starts(with: Array("--".utf8)) }) else { return nil }
        for part in parts {
            if part.starts(with: Array("--".utf8)) { break }
            guard let gap = Self.find(Array("\r\n\r\n".utf8), in: part) else { return nil }
            let head = String(decoding: part[part.startIndex..<gap], as: UTF8.self)
            let content = part[(gap + 4)...]
            guard let name = Self.value("name", in: head) else { return nil }
            if let fileName = Self.value("filename", in: head) {
                file = (fileName, content)
            } else {
                fields[name] = String(decoding: content, as: UTF8.self)
            }
        }
        self.init(
            fields: fields, fileName: file?.name ?? "", bytes: file.map { Array($0.bytes) } ?? [])
    }

    private static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
        for part in contentType.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1)
            guard words.count == 2, words[0].filter({ $0 != " " }).lowercased() == "boundary"
            else { continue }
            let text = words[1].filter { $0 != "\"" }
            return text.isEmpty || text.utf8.count > 70 ? nil : String(text)
        }
        return nil
    }

    private static func value(_ name: String, in head: String) -> String? {
        guard
            let line = head.split(separator: "\r\n").first(where: {
                $0.lowercased().hasPrefix("content-disposition")
            })
        else { return nil }
        for part in line.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1)
            guard words.count == 2, words[0].filter({ $0 != " " }) == name else { continue }
            return String(words[1].drop { $0 == "\"" || $0 == " " }.prefix { $0 != "\"" })
        }
        return nil
    }

    private static func split(_ body: ArraySlice<UInt8>, by mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = body
        while let place = find(mark, in: rest) {
            parts.append(rest[rest.startIndex..<place])
            rest = rest[(place + mark.count)...]
        }
        parts.append(rest)
        return parts
    }

    private static func find(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = mark.first else { return nil }
        var place = bytes.startIndex
        let last = bytes.endIndex - mark.count
        while place <= last {
            guard let next = bytes[place...last].firstIndex(of: first) else { return nil }
            if bytes[next..<(next + mark.count)].elementsEqual(mark) { return next }
            place = next + 1
        }
        return nil
    }
}
