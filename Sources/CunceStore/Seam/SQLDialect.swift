/// The two engines, for the few places where their statements must differ.
package enum SQLDialect: Sendable {
    case sqlite
    case postgres

    /// Replaces the type tokens of a migration: `{int64}` and `{bytes}`.
    package func expand(_ sql: String) -> String {
        switch self {
        case .sqlite:
            Self.replace(Self.replace(sql, "{int64}", "INTEGER"), "{bytes}", "BLOB")
        case .postgres:
            Self.replace(Self.replace(sql, "{int64}", "BIGINT"), "{bytes}", "BYTEA")
        }
    }

    private static func replace(_ text: String, _ token: String, _ word: String) -> String {
        text.split(separator: token, omittingEmptySubsequences: false).joined(separator: word)
    }
}
