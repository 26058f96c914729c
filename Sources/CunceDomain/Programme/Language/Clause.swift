/// Where in a pack a rule stands; every answer names the one behind it.
package struct Clause: Hashable, Sendable {
    /// Such as `screening.yaml`.
    package let file: String
    /// 1 for the first line.
    package let line: Int
    /// Path of the value: `criteria[2].when`.
    package let path: String

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
