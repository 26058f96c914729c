/// The two engines, for the few places where their statements must differ.
package enum SQLDialect: Sendable {
    case sqlite
    case postgres

    /// Replaces the tokens of a migration: `{int64}`, `{bytes}`, and `{bytewise}` for a text that
    /// is compared byte by byte, which SQLite does anyway.
    package func expand(_ sql: String) -> String {
        tokens.reduce(sql) { Self.replace($0, $1.token, $1.word) }
    }

    private var tokens: [(token: String, word: String)] {
        switch self {
        case .sqlite: [("{int64}", "INTEGER"), ("{bytes}", "BLOB"), ("{bytewise}", "")]
        case .postgres:
            [("{int64}", "BIGINT"), ("{bytes}", "BYTEA"), ("{bytewise}", "COLLATE \"C\"")]
        }
    }

    private static func replace(_ text: String, _ token: String, _ word: String) -> String {
        text.split(separator: token, omittingEmptySubsequences: false).joined(separator: word)
    }
}
