/// Words cut to a length that fits a row.
enum Shortened {
    /// - Parameter limit: characters, the mark of omission included.
    static func text(_ words: String, to limit: Int) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= limit ? line : line.prefix(limit - 1) + "…"
    }
}
