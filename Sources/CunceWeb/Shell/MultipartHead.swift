/// What stands before the content of a part: its field and, for a file, the file's name.
package struct MultipartHead: Equatable, Sendable {
    package let field: String
    /// `nil` for a field; empty for an input without a file.
    package let fileName: String?

    /// `nil` for a head that names no field.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let line = text.split(separator: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition")
        }
        guard let line, let field = Self.value("name", in: line) else { return nil }
        self.field = field
        fileName = Self.value("filename", in: line)
    }

    /// A parameter of the line. Browsers put the value in quotes, a semicolon may be part of it,
    /// and a quote in it is written `%22` (WHATWG, "multipart/form-data encoding algorithm").
    private static func value(_ name: String, in line: Substring) -> String? {
        var rest = line.drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop { $0 == " " }
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            var value = Substring()
            if rest.first == "=" {
                rest = rest.dropFirst()
                if rest.first == "\"" {
                    value = rest.dropFirst().prefix { $0 != "\"" }
                    rest = rest.dropFirst(value.count + 2).drop { $0 != ";" }
                } else {
                    value = rest.prefix { $0 != ";" }
                    rest = rest.dropFirst(value.count)
                }
            }
            if key.lowercased() == name { return unescaped(value) }
        }
        return nil
    }

    private static func unescaped(_ value: Substring) -> String {
        guard value.contains("%") else { return String(value) }
        return String(value).replacing("%22", with: "\"").replacing("%0D", with: " ")
            .replacing("%0A", with: " ")
    }
}
