package import CunceDomain

/// A rule of a pack that is lawful only where a named person answers for it.
///
/// Printed as `ladder.yaml:12: triggers[0]: warning: …`.
package struct PackWarning: Equatable, Sendable {
    package let rule: LawfulRule
    /// The key of the fact, item or trigger.
    package let about: String
    package let clause: Clause
    private let language: Language

    /// By file, then line.
    package static func all(of programme: Programme, in language: Language) -> [PackWarning] {
        LawfulUse(programme).warnings.map {
            PackWarning(rule: $0.rule, about: $0.about, clause: $0.clause, language: language)
        }
    }
}

extension PackWarning: CustomStringConvertible {
    package var description: String { said(in: .english) }

    /// - Parameter meanings: of the word around the rule, whose own words are of the language the
    ///   warnings were asked in.
    package func said(in meanings: PackMeanings) -> String {
        let (words, source) = (rule.words.text(in: language), rule.source.text(in: language))
        let said: Phrase = "\(clause): warning: \(about): \(words) (\(source))"
        return meanings.say(said)
    }
}
