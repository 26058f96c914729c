package import CunceDomain

/// One column of a table: for the file, the import, the description beside the form, the tests.
package struct TableColumn: Equatable, Sendable {
    /// Stable; what files are recognised by whatever their language.
    package let key: String
    package let heading: Label
    package let kind: ColumnKind
    package let use: ColumnUse
    /// What to write into it, for whoever fills the table in.
    package let hint: Label?
    /// What others head such a column with.
    package let aliases: [String]

    package init(
        _ key: String, _ zh: String, _ en: String, _ kind: ColumnKind, _ use: ColumnUse,
        hint: Label? = nil, aliases: [String] = []
    ) {
        self.key = key
        heading = Label(zh: zh, en: en)
        self.kind = kind
        self.use = use
        self.hint = hint
        self.aliases = aliases
    }

    /// Unit: characters. Wide enough for what the column usually holds.
    package var width: Int {
        switch kind {
        case .word: key.hasSuffix("_id") || key.hasSuffix("_post") ? 16 : 18
        case .prose: 44
        case .day: 12
        case .yuan: 16
        case .count: 10
        case .choice: 16
        }
    }
}
