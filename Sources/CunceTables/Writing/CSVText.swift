import CunceDomain

/// Records of a CSV as text: for whoever has rows at hand and wants no file.
package enum CSVText {
    /// One record with its line end, fields quoted where they must be.
    package static func record(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    /// A whole table, headings first, with a byte-order mark.
    package static func table(headings: [String], rows: [[TableCell]]) -> String {
        "\u{feff}" + record(headings) + rows.map { record($0.map(field)) }.joined()
    }

    /// A cell as a field, before quoting.
    package static func field(_ cell: TableCell) -> String {
        switch cell {
        case .none: ""
        case .text(let text): GuardedText.guarded(text)
        case .day(let day): day.description
        case .fen(let fen): YuanText.plain(fen)
        case .count(let count): String(count)
        case .decimal(let number): number
        }
    }

    private static func quoted(_ field: String) -> String {
        let mustQuote = field.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
                || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t")
        }
        guard mustQuote else { return field }
        return "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
