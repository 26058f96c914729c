/// How one kind of paper looks and what its sentences are. 文种
package struct DocumentForm: Equatable, Sendable {
    package let key: DocumentKey
    package let title: Label
    /// The line above the title.
    package let kicker: Label
    /// Who issues it; its gap is `{town}`.
    package let issuer: SentencePattern
    package let addressee: Label
    /// Characters it may have at most; 1 or more.
    package let characterLimit: Int
    /// Characters it should have: one page; 1 or more, at most the limit.
    package let characterAdvice: Int
    /// Between the items of a list inside a sentence: 、 and a comma.
    package let separator: Label
    /// In the order of the paper.
    package let sections: [DocumentSection]
    /// In the order of the pack.
    package let patterns: [SentencePattern]

    package init(
        key: DocumentKey, title: Label, kicker: Label, issuer: SentencePattern,
        addressee: Label, characterLimit: Int, characterAdvice: Int, separator: Label,
        sections: [DocumentSection], patterns: [SentencePattern]
    ) {
        self.key = key
        self.title = title
        self.kicker = kicker
        self.issuer = issuer
        self.addressee = addressee
        self.characterLimit = characterLimit
        self.characterAdvice = characterAdvice
        self.separator = separator
        self.sections = sections
        self.patterns = patterns
    }

    package func pattern(_ key: String) -> SentencePattern? {
        patterns.first { $0.key == key }
    }

    package func section(_ key: SectionKey) -> DocumentSection? {
        sections.first { $0.key == key }
    }
}
