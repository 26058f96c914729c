package import CunceDomain

/// What the programme says of one of its documents, in the sentences of its own page.
package struct PaperRuleWords {
    private let making: OutlineMaking

    package init(_ programme: Programme, _ texts: Texts, in language: Language) {
        making = OutlineMaking(words: RuleWords(programme, texts, in: language))
    }

    package func text(_ rule: PaperRule) -> String { making.paper(rule).sentence }
}
