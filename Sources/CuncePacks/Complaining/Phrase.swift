package import CunceDomain

/// English words with gaps and what fills them: what a complaint expects, or what it got.
///
/// Written as a text with interpolations, `"at most max-per-village, \(most)"`. Its pattern, `at
/// most max-per-village, {1}`, is the key of the same words in other languages
/// (`Resources/texts/pack-complaints.zh-Hans.json`), as the English of a meaning is.
package struct Phrase: Equatable, Sendable {
    /// With a name in braces for each gap, numbers from 1 where it was interpolated.
    package let pattern: String
    let values: [String: Value]

    indirect enum Value: Equatable, Sendable {
        /// Keys, figures, quotations: the same in every language.
        case word(String)
        case phrase(Phrase)
        /// Keys of which one is meant, or all.
        case words([String])
        case anyOf([Phrase])
        case phrases([Phrase])
        case label(Label)
    }

    init(pattern: String, values: [String: Value] = [:]) {
        self.pattern = pattern
        self.values = values
    }

    /// A key of the pack as it is written.
    static func key(_ key: String) -> Phrase { Phrase(pattern: "{1}", values: ["1": .word(key)]) }

    /// `weeks and every`
    static func all(_ words: [String]) -> Phrase { joined(words) { "\($0) and \($1)" } }

    /// `party or employed`
    static func any(_ words: [String]) -> Phrase { joined(words) { "\($0) or \($1)" } }

    private static func joined(
        _ words: [String], _ join: (Phrase, Phrase) -> Phrase
    ) -> Phrase {
        let words = words.map(key)
        return words.dropFirst().reduce(words.first ?? "", join)
    }

    /// English of elsewhere that has words of its own in other languages.
    init(english: String) { self.init(pattern: english) }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(pattern: value) }

    package init(stringInterpolation interpolation: Interpolation) {
        self.init(pattern: interpolation.pattern, values: interpolation.values)
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var values: [String: Value] = [:]

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { pattern += literal }

        package mutating func appendInterpolation(_ phrase: Phrase) { fill(.phrase(phrase)) }

        package mutating func appendInterpolation(_ words: [String]) { fill(.words(words)) }

        package mutating func appendInterpolation(_ phrases: [Phrase]) { fill(.phrases(phrases)) }

        package mutating func appendInterpolation(_ label: Label) { fill(.label(label)) }

        package mutating func appendInterpolation(_ word: some CustomStringConvertible) {
            fill(.word(word.description))
        }

        private mutating func fill(_ value: Value) {
            let name = "\(values.count + 1)"
            pattern += "{\(name)}"
            values[name] = value
        }
    }
}

extension Phrase: CustomStringConvertible {
    package var description: String { PackMeanings.english.say(self) }

    /// Every pattern in it that has words, its own first.
    package var patterns: [String] {
        let own = pattern.contains { $0.isLetter } ? [pattern] : []
        return own
            + values.values.flatMap { value in
                switch value {
                case .phrase(let inner): inner.patterns
                case .anyOf(let inner), .phrases(let inner): inner.flatMap(\.patterns)
                case .word, .words, .label: [String]()
                }
            }
    }
}
