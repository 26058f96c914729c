import CunceDomain

/// A sentence of a section with how much it needs to be told, for papers that would be too long.
struct RankedSentence {
    let paragraph: BriefParagraph
    /// More is told rather than less: days overdue, how new, how soon. Never anything about a
    /// person.
    let need: Int

    /// As offices count them, in Chinese.
    var characters: Int { paragraph.zh.count(where: { !$0.isWhitespace }) }
}

extension [RankedSentence] {
    var paragraphs: [BriefParagraph] { map(\.paragraph) }
    var characters: Int { reduce(0) { $0 + $1.characters } }

    /// Those that need to be told most, as many as fit, in the order they had; then one sentence
    /// that counts the others and names their entries, so that nothing is left out in silence.
    ///
    /// - Parameter more: makes that sentence from how many and their entries.
    func fitting(
        _ room: Int, more: (Int, [Int]) -> BriefParagraph
    ) -> [BriefParagraph] {
        guard characters > room else { return paragraphs }
        var left = room - Self.ending
        var chosen: Set<Int> = []
        for (place, sentence) in enumerated().sorted(by: {
            ($1.element.need, $0.offset) < ($0.element.need, $1.offset)
        }) where sentence.characters <= left {
            chosen.insert(place)
            left -= sentence.characters
        }
        let told = indices.filter(chosen.contains).map { self[$0].paragraph }
        let others = indices.filter { !chosen.contains($0) }.map { self[$0].paragraph }
        return told + [more(others.count, others.flatMap(\.entries))]
    }

    /// What the sentence about the others takes at most.
    private static let ending = 40
}
