package import CunceDomain

/// The sheet of acceptance in words: every rule of every scheme, whether it is met, by which
/// figures, under which clause. 验收单
package struct AcceptanceLines: Sendable {
    package struct Line: Equatable, Sendable {
        /// What kind of rule it is. Example: `一票否决`.
        package let kind: String
        package let name: String
        package let verdict: Finding.Verdict
        /// The figures it rests on; where it fails, what was asked beside what is there.
        package let lines: [String]
        /// Facts nobody told.
        package let missing: [String]
        package let clause: Clause
        package let isVeto: Bool
    }

    package struct Sheet: Equatable, Sendable {
        package let name: String
        package let verdict: Finding.Verdict
        /// `nil` where the scheme gives none.
        package let score: String?
        package let lines: [Line]
        package let clause: Clause
    }

    private let words: RuleWords
    private let found: FindingWords
    private let telling: TrialTelling

    /// - Parameters:
    ///   - day: on which the rules were asked.
    ///   - posts: what posts are called.
    package init(
        _ programme: Programme, _ texts: Texts, on day: CivilDate, posts: [FactBook.Post],
        in language: Language
    ) {
        words = RuleWords(programme, texts, in: language)
        found = FindingWords(programme, texts, on: day, in: language)
        telling = TrialTelling(words, FactBook(posts: posts), isKeyed: false)
    }

    /// - Parameter households: how many there were on the list that was drawn from, by sample.
    package func sheets(
        of result: AcceptanceResult, households: [AcceptancePartKey: Int] = [:]
    ) -> [Sheet] {
        result.schemes.map { scheme in
            Sheet(
                name: words.name(words.scheme(scheme.scheme)), verdict: scheme.verdict,
                score: scheme.score.map { telling.score($0, of: scheme.scheme) },
                lines: scheme.rules.map { line($0, of: scheme.scheme, households) },
                clause: scheme.clause)
        }
    }

    private func line(
        _ rule: Acceptances.OnRule, of scheme: SchemeKey, _ households: [AcceptancePartKey: Int]
    ) -> Line {
        let isVeto: Bool = if case .veto = rule.rule { true } else { false }
        let finding = rule.finding
        return Line(
            kind: words.say("acceptance.rule-\(rule.rule.kind)"),
            name: words.name(words.label(rule.rule, of: scheme)), verdict: finding.verdict,
            lines: (lines(rule, of: scheme) + whole(rule, of: scheme, households)).map(begun),
            missing: finding.missing.map(missing),
            clause: finding.clause,
            isVeto: isVeto)
    }

    /// Why fewer than the rule's number are enough: there are no more.
    private func whole(
        _ rule: Acceptances.OnRule, of scheme: SchemeKey, _ households: [AcceptancePartKey: Int]
    ) -> [String] {
        guard case .sample(let key) = rule.rule, let there = households[key],
            let floor = words.rules.acceptance?.scheme(scheme)?.samples
                .first(where: { $0.key == key })?.floor,
            there < floor
        else { return [] }
        return [
            words.say(
                "acceptance.whole-list", ["households": "\(there)", "floor": "\(floor)"])
        ]
    }

    /// What no fact of the pack is has words of its own.
    private func missing(_ fact: MissingFact) -> String {
        switch fact.fact {
        case "assessors": words.say("acceptance.missing-assessors")
        case "links": words.say("acceptance.missing-links")
        default: found.missing(fact)
        }
    }

    /// A line of its own begins with a capital.
    private func begun(_ line: String) -> String {
        line.first.map { $0.uppercased() + line.dropFirst() } ?? line
    }

    /// What the rule itself asks where it is not met, then the figures of its conditions: a need
    /// that something be no longer so fails by what is so, which nobody asked for.
    private func lines(_ rule: Acceptances.OnRule, of scheme: SchemeKey) -> [String] {
        switch rule.rule {
        case .assessors, .sample, .score:
            if rule.finding.verdict == .no {
                return telling.asked(rule, of: scheme).map(telling.text)
            }
            let figures = [rule.finding.figure] + rule.finding.parts.map(\.figure)
            return figures.compactMap(\.self).map(telling.words.shownValue)
        case .applies, .methods, .veto, .need, .options, .level:
            return telling.asked(byItself: rule).map(telling.text) + found.lines(rule.finding)
        }
    }
}

extension Acceptances.Rule {
    /// Part of the keys `acceptance.rule-…`.
    fileprivate var kind: String {
        switch self {
        case .applies: "applies"
        case .assessors: "assessors"
        case .methods: "methods"
        case .sample: "sample"
        case .score: "score"
        case .veto: "veto"
        case .need: "need"
        case .options: "options"
        case .level: "level"
        }
    }
}
