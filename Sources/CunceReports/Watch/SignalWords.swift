package import CunceDomain

/// A signal in words: what it is, why it stands, what is new.
package struct SignalWords: Sendable {
    private let programme: Programme
    private let findings: FindingWords
    private let figures: FactFigures
    private let language: Language
    private let rules: [AcceptanceRule]

    /// - Parameter day: on which the rules were asked.
    package init(_ programme: Programme, _ texts: Texts, on day: CivilDate, in language: Language) {
        self.programme = programme
        self.language = language
        findings = FindingWords(programme, texts, on: day, in: language)
        figures = FactFigures(programme, texts, in: language)
        rules = programme.rules.acceptance?.watch.map { $0.warnings + $0.signals } ?? []
    }

    /// What the pack calls it; its key where a newer version no longer knows it.
    package func name(_ signal: AcceptancePartKey) -> String {
        rules.first { $0.key == signal }?.label.text(in: language) ?? signal.text
    }

    /// Every figure it hangs on, one line each.
    package func why(_ warning: EarlyWarning) -> [String] { findings.lines(warning.finding) }

    /// What the rule asks.
    package func rule(_ signal: AcceptancePartKey) -> String {
        rules.first { $0.key == signal }.map { findings.rule($0.when) } ?? ""
    }

    /// Facts that came since it was answered: 群众满意度（2025年）：62%.
    package func news(_ fact: SignalFact) -> String {
        let missing = MissingFact(fact: fact.fact, subject: fact.subject, period: fact.slot?.period)
        let name = findings.missing(missing)
        if let matter = fact.matter {
            return findings.words.say("watch.news", ["fact": name, "value": matter.title])
        }
        guard let value = fact.value, let kind = programme.rules.fact(fact.fact) else {
            return name
        }
        return findings.words.say(
            "watch.news", ["fact": name, "value": figures.text(value, of: kind)])
    }

    /// What is not known: 群众满意度（2025年）.
    package func missing(_ fact: MissingFact) -> String { findings.missing(fact) }
}
