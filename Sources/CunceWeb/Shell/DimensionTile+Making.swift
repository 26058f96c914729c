import CunceDomain
import CunceReports

extension DimensionTile {
    /// - Parameters:
    ///   - weight: 0 none … 3 heavy; `nil` while not diagnosed.
    ///   - former: the weight before this week, where this week changed it.
    init(
        _ dimension: Dimension, weight: Int?, former: Int? = nil, _ programme: Programme,
        _ texts: Texts, _ language: Language
    ) {
        let words = { (weight: Int?) -> String in
            guard let weight else { return texts.say("severity.not-diagnosed", in: language) }
            guard let severity = Severity(rawValue: weight) else {
                return texts.say("severity.none", in: language)
            }
            return programme.words.severities[severity].text(in: language)
        }
        let now = words(weight)
        var word = now
        if let former, former != weight {
            let solved = weight == 0 ? texts.say("severity.solved", in: language) : now
            word = texts.say(
                "severity.moved", in: language, ["from": words(former), "to": solved])
        }
        self.init(
            // The character is a mark, the same in every language; the label says it in words.
            key: dimension.rawValue, glyph: programme.words.glyphs[dimension].zh,
            severity: weight.map { "\($0)" } ?? "q", word: word,
            label: texts.say(
                "dimension.label", in: language,
                [
                    "dimension": programme.words.dimensions[dimension].text(in: language),
                    "severity": now,
                ]), moved: former.map { $0 > (weight ?? 0) } ?? false)
    }
}
