package import CunceDomain

/// A refusal on its way to becoming words: what kind it is, which text says it, and with what.
package struct Notice: Equatable, Sendable {
    /// How HTTP calls it; the command line maps it to an exit code.
    package enum Kind: Sendable {
        /// 403
        case forbidden
        /// 404
        case notFound
        /// 409: true a moment ago, or done by somebody else.
        case conflict
        /// 422: can be put right by typing something else.
        case unprocessable
        /// 429
        case tooMany
    }

    package let kind: Kind
    /// Key of the catalogues, `refusal.…`.
    package let key: String
    /// Values for the gaps, ready to be read but for those in `words` and `labels`.
    package let values: [String: String]
    /// Gaps filled by another text of the catalogue: gap → key, such as a field's name.
    package let words: [String: String]
    /// Gaps filled by what a pack calls something.
    package let labels: [String: Label]
    /// Gaps filled by several sentences, one after the other.
    package let lists: [String: [Notice]]
    /// The form field it is about, where there is one.
    package let field: String?

    package init(
        _ kind: Kind, _ key: String, _ values: [String: String] = [:],
        words: [String: String] = [:], labels: [String: Label] = [:],
        lists: [String: [Notice]] = [:], field: String? = nil
    ) {
        self.kind = kind
        self.key = key
        self.values = values
        self.words = words
        self.labels = labels
        self.lists = lists
        self.field = field
    }
}
