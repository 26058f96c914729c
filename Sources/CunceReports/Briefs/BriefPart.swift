package import CunceDomain

/// Sentences of one kind that stand one after the other in a brief, and that can be cut: those
/// that need to be told most stay, and the others are counted.
package struct BriefPart: Sendable {
    private let sentences: [RankedSentence]
    /// Whether it has its room before the others: what somebody waits for, and what puts right
    /// what an earlier paper said.
    let comesFirst: Bool
    /// Counts the others, from how many there are and their entries.
    private let more: @Sendable (Int, [Int]) -> BriefParagraph
    /// All of them together.
    let characters: Int
    /// What it takes when nothing of it is told, and all of it is counted.
    let least: Int

    package init(
        _ sentences: [RankedSentence], comesFirst: Bool,
        more: @escaping @Sendable (Int, [Int]) -> BriefParagraph
    ) {
        self.sentences = sentences
        self.comesFirst = comesFirst
        self.more = more
        characters = sentences.reduce(0) { $0 + $1.characters }
        least = min(characters, Self.ending(sentences, more))
    }

    /// Never longer than the sentence that counts all of them.
    private static func ending(
        _ sentences: [RankedSentence], _ more: (Int, [Int]) -> BriefParagraph
    ) -> Int {
        sentences.isEmpty ? 0 : more(sentences.count, []).characters
    }

    /// Those that need to be told most, as many as fit, in the order they had; then one sentence
    /// that counts the others and names their entries, so that nothing is left out in silence.
    func fitting(_ room: Int) -> [BriefParagraph] {
        guard characters > room else { return sentences.map(\.paragraph) }
        var left = room - Self.ending(sentences, more)
        var chosen: Set<Int> = []
        for (place, sentence) in sentences.enumerated().sorted(by: {
            ($1.element.need, $0.offset) < ($0.element.need, $1.offset)
        }) where sentence.characters <= left {
            chosen.insert(place)
            left -= sentence.characters
        }
        let told = sentences.indices.filter(chosen.contains).map { sentences[$0].paragraph }
        let others = sentences.indices.filter { !chosen.contains($0) }
            .map { sentences[$0].paragraph }
        return told + [more(others.count, others.flatMap(\.entries))]
    }
}
