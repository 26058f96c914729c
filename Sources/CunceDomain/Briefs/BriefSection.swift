/// One part of a brief: a heading of the pack and its sentences.
package struct BriefSection: Codable, Equatable, Sendable {
    /// `progress`, `problems`, `next`, `coordination` or `instructions`.
    package var key: String
    package var paragraphs: [BriefParagraph]

    package init(key: String, paragraphs: [BriefParagraph]) {
        self.key = key
        self.paragraphs = paragraphs
    }
}

/// One sentence of a brief in both languages, with the entries it was made from.
package struct BriefParagraph: Codable, Equatable, Sendable {
    package var zh: String
    package var en: String
    /// Global numbers, ascending. Empty only where the sentence says that there is nothing.
    package var entries: [Int]

    package init(zh: String, en: String, entries: [Int]) {
        self.zh = zh
        self.en = en
        self.entries = entries
    }
}
