package import CunceDomain

/// A sentence of a section with how much it needs to be told, for papers that would be too long.
package struct RankedSentence: Sendable {
    let paragraph: BriefParagraph
    /// More is told rather than less: days overdue, how new, how soon. Never anything about a
    /// person.
    let need: Int
    /// Of the sentence in Chinese; asked for again and again while a paper is cut.
    let characters: Int

    package init(paragraph: BriefParagraph, need: Int) {
        self.paragraph = paragraph
        self.need = need
        characters = paragraph.characters
    }
}

extension BriefParagraph {
    /// As offices count them, in Chinese.
    var characters: Int { zh.countedCharacters }
}

extension [BriefParagraph] {
    var characters: Int { reduce(0) { $0 + $1.characters } }
}
