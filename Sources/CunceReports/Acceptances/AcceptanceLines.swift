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

    package func sheets(of result: AcceptanceResult) -> [Sheet] {
        result.schemes.map { scheme in
            Sheet(
                name: words.name(words.scheme(scheme.scheme)), verdict: scheme.verdict,
                score: scheme.score.map { telling.score($0, of: scheme.scheme) },
                lines: scheme.rules.map { line($0, of: scheme.scheme) }, clause: scheme.clause)
        }
    }

    private func line(_ rule: Acceptances.OnRule, of scheme: SchemeKey) -> Line {
        let isVeto: Bool = if case .veto = rule.rule { true } else { false }
        let finding = rule.finding
        let lines =
            finding.verdict == .no
            ? telling.asked(rule, of: scheme).map {
                isVeto ? telling.textOfVeto($0) : telling.text($0)
            } : found.lines(finding)
        return Line(
            kind: words.say("acceptance.rule-\(rule.rule.kind)"),
            name: words.name(words.label(rule.rule, of: scheme)), verdict: finding.verdict,
            lines: lines, missing: finding.missing.map(found.missing), clause: finding.clause,
            isVeto: isVeto)
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
