extension PackMeanings {
    /// What a field of a pack means, by where it stands; `nil` for a place that is described
    /// nowhere.
    ///
    /// - Parameters:
    ///   - place: such as `cadences[weekly-visit].weeks`.
    ///   - file: such as `rhythm.yaml`.
    package func meaning(of place: String, in file: String) -> String? {
        guard let shape = PackFile.allCases.first(where: { $0.name == file })?.shape else {
            return nil
        }
        let words = place.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        return Self.meaning(of: words[...], in: shape).map(say)
    }

    private static func meaning(of words: ArraySlice<String>, in shape: Shape) -> String? {
        guard let word = words.first else { return nil }
        let rest = words.dropFirst()
        switch shape {
        case .fields(let fields):
            guard let field = fields.fields.first(where: { $0.name == word }) else { return nil }
            // A label's languages mean what the label means.
            return meaning(of: rest, in: field.shape) ?? field.meaning
        case .list(let inner, _): return meaning(of: words, in: inner)
        case .table(let keys, let inner):
            return keys.contains(word) ? meaning(of: rest, in: inner) : nil
        case .each(_, let inner): return meaning(of: rest, in: inner)
        case .either(let shapes):
            return shapes.lazy.compactMap { meaning(of: words, in: $0) }.first
        case .named: return meaning(of: words, in: ConditionHeads.shape)
        case .text, .label, .key, .use, .whole, .amount, .span, .window, .effect, .day, .yearDay,
            .period, .yesOrNo, .formula, .choice:
            return nil
        }
    }
}
