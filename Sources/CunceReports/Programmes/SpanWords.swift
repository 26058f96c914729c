package import CunceDomain

/// A length of time as rules state it: 2年, 2 years.
package enum SpanWords {
    package static func text(
        _ span: Span, _ programme: Programme, _ texts: Texts, in language: Language
    ) -> String {
        RuleWords(programme, texts, in: language).span(span)
    }
}
