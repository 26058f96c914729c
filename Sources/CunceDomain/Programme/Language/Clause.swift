/// Where in a pack a rule stands; every answer names the one behind it.
package struct Clause: Codable, Hashable, Sendable {
    /// Such as `screening.yaml`.
    package let file: String
    /// 1 for the first line.
    package let line: Int
    /// Path of the value: `criteria[2].when`.
    package let path: String

    /// The list an entry stands in, at the line of its first entry.
    var list: Clause {
        Clause(
            file: file, line: line,
            path: path.lastIndex(of: "[").map { String(path[..<$0]) } ?? path)
    }

    package init(file: String, line: Int, path: String) {
        self.file = file
        self.line = line
        self.path = path
    }
}

extension Clause: CustomStringConvertible {
    /// `screening.yaml:12: criteria[2].when`
    package var description: String { "\(file):\(line): \(path)" }
}
