package import CunceDomain

/// Formulas of a pay scheme in words of the pack.
package struct PayFormulas {
    private let words: RuleWords
    private let names: [String: String]

    package init(
        _ scheme: PayScheme, _ programme: Programme, _ texts: Texts, in language: Language
    ) {
        let words = RuleWords(programme, texts, in: language)
        self.words = words
        names = Dictionary(
            scheme.inputs.map { ($0.name, words.mid($0.label)) }
                + scheme.lines.map { ($0.key.text, words.mid($0.label)) }
        ) { first, _ in first }
    }

    /// 书记、主任基本报酬 × 岗位系数
    package func text(_ formula: Formula) -> String { words.text(formula, names) }
}
