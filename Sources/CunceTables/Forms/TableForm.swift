package import CunceDomain

/// The one definition of a table: export, import, description and tests are made from it.
package struct TableForm: Equatable, Sendable {
    package let key: TableKey
    package let title: Label
    package let columns: [TableColumn]
    /// Of each group one column must be there, such as a village's code or its name.
    package let oneOf: [[String]]

    package func place(of column: String) -> Int? {
        columns.firstIndex { $0.key == column }
    }

    /// The column a heading means: its key, its heading in either language or another word for
    /// it, whatever the case, the spaces, the width of brackets and the marks around it.
    package func column(called heading: String) -> Int? {
        let wanted = Self.plain(heading)
        guard !wanted.isEmpty else { return nil }
        return columns.firstIndex { column in
            wanted == Self.plain(column.key) || wanted == Self.plain(column.heading.zh)
                || wanted == Self.plain(column.heading.en)
                || column.aliases.contains { wanted == Self.plain($0) }
        }
    }

    /// Columns without which nothing can be taken in: key groups, one of each being enough.
    package var required: [[String]] {
        oneOf + columns.filter { $0.use == .required }.map { [$0.key] }
    }

    private static func plain(_ heading: String) -> String {
        String(
            heading.lowercased().unicodeScalars.filter {
                !$0.properties.isWhitespace && $0 != "*" && $0 != "_" && $0 != "\u{feff}"
            }.map { scalar in
                switch scalar {
                case "（": "("
                case "）": ")"
                case "％": "%"
                default: Character(scalar)
                }
            })
    }
}
