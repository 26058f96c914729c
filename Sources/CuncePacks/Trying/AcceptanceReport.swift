package import CunceDomain

/// The answer to the fourth question: does each assessed unit pass, and if not, which rule failed.
package struct AcceptanceReport: Encodable, Sendable {
    package enum Verdict: String, Encodable, Sendable {
        case passed, failed, open
        case notStated = "not-stated"

        init(_ verdict: Finding.Verdict?) {
            self =
                switch verdict {
                case .yes: .passed
                case .no: .failed
                case .open: .open
                case nil: .notStated
                }
        }
    }

    package struct UnitReport: Encodable, Sendable {
        package let unit: String
        package let name: String
        package let verdict: Verdict
        package let schemes: [SchemeReport]
        package let next: NextReport
    }

    package struct SchemeReport: Encodable, Sendable {
        package let scheme: String
        package let clause: ClauseReport
        /// The day of the assessment that counts; absent where there was none.
        package let on: CivilDate?
        package let attempts: Int
        package let verdict: Verdict
        /// What the unit fails by.
        package let failed: [RuleReport]
        package let rules: [RuleReport]
        package let score: ScoreReport?
        package let missing: [FindingReport.MissingReport]
    }

    package struct RuleReport: Encodable, Equatable, Sendable {
        /// Such as `methods`, `sample representatives`, `veto dissatisfied`.
        package let rule: String
        package let met: Finding.Verdict
        /// Whether a veto holds; absent for every other rule.
        package let holds: Finding.Verdict?
        /// What it asks beside what is there, where it is not met.
        package let asked: [AskedReport]
        package let finding: FindingReport
    }

    package struct ScoreReport: Encodable, Sendable {
        /// Exact; absent where it is not known in full.
        package let value: String?
        /// To one decimal, half up, for people to read.
        package let shown: String?
        package let least: String
        /// Absent where an item that is not known has no most.
        package let most: String?
        package let grade: String?
        package let clause: ClauseReport
    }

    package struct DecidersReport: Encodable, Equatable, Sendable {
        package let stated: Bool
        package let roles: [String]
        /// In both languages; absent where the pack names none.
        package let body: [String: String]?
    }

    package struct NextReport: Encodable, Sendable {
        package let step: String
        package let from: CivilDate?
        /// Absent where not stated.
        package let until: CivilDate?
        package let lateBy: Int
        package let deciders: DecidersReport
        package let clause: ClauseReport?
    }

    /// `false` where the pack says nothing of it.
    package let stated: Bool
    package let units: [UnitReport]
    /// Units that left the list.
    package let departed: [WatchReport]
    /// Early warnings on all units that can be listed.
    package let warnings: [WarningReport]
}

extension AcceptanceReport {
    init(_ answer: Acceptances?, _ words: TrialWords) {
        stated = answer != nil
        units = answer?.units.map { UnitReport($0, words) } ?? []
        departed = answer?.departed.map { WatchReport($0, words) } ?? []
        warnings = WarningReport.all(answer?.warnings ?? [], words)
    }
}

extension AcceptanceReport.UnitReport {
    fileprivate init(_ answer: Acceptances.OfUnit, _ words: TrialWords) {
        unit = answer.unit.text
        name = words.name(answer.unit)
        verdict = .init(answer.verdict)
        schemes = answer.schemes.map { .init($0, words) }
        next = .init(answer.next)
    }
}

extension AcceptanceReport.SchemeReport {
    fileprivate init(_ answer: Acceptances.OfScheme, _ words: TrialWords) {
        scheme = answer.scheme.text
        clause = ClauseReport(answer.clause)
        on = answer.day
        attempts = answer.attempts
        verdict = .init(answer.verdict)
        let passMark = words.programme.rules.acceptance?.scheme(answer.scheme)?.score?.pass
        rules = answer.rules.map { .init($0, passMark ?? [], words) }
        failed = rules.filter { $0.met == .no }
        score = answer.score.map { .init($0) }
        missing = answer.missing.map { .init($0) }
    }
}

extension AcceptanceReport.RuleReport {
    /// - Parameter passMark: thresholds of the scheme's score.
    fileprivate init(
        _ answer: Acceptances.OnRule, _ passMark: [Comparison], _ words: TrialWords
    ) {
        rule =
            switch answer.rule {
            case .applies: "applies"
            case .assessors: "assessors"
            case .methods: "methods"
            case .sample(let key): "sample \(key)"
            case .score: "score"
            case .veto(let key): "veto \(key)"
            case .need(let key): "need \(key)"
            case .options: "options"
            case .level(let key): "level \(key)"
            }
        met = answer.finding.verdict
        finding = FindingReport(answer.finding)
        if case .veto = answer.rule {
            holds = met == .yes ? .no : met == .no ? .yes : .open
        } else {
            holds = nil
        }
        asked = met == .no ? Self.asked(answer, passMark, words) : []
    }

    private static func asked(
        _ answer: Acceptances.OnRule, _ passMark: [Comparison], _ words: TrialWords
    ) -> [AskedReport] {
        let clause = answer.finding.clause
        if case .score = answer.rule {
            // Where not all is known, the score stands beside it as two bounds.
            guard let figure = answer.finding.figure, case .number(let sum) = figure.value else {
                return []
            }
            let missed = passMark.filter { !$0.holds(for: sum) }
            return [
                AskedReport(
                    asked: "points \(AskedPhrase(words.programme.rules).text(missed))",
                    there: AskedPhrase.shown(sum), when: nil, clause: ClauseReport(clause))
            ]
        }
        let isVeto: Bool = if case .veto = answer.rule { true } else { false }
        return answer.shortfalls.map { AskedReport($0, clause, words) }
            + AskedReport.all(of: answer.finding, isVeto: isVeto, words)
    }
}

extension AcceptanceReport.ScoreReport {
    fileprivate init(_ score: Acceptances.Score) {
        value = score.isKnown ? score.least.exactText : nil
        shown = score.isKnown ? score.least.text(decimals: 1) : nil
        least = score.least.exactText
        most = score.most?.exactText
        grade = score.grade?.text
        clause = ClauseReport(score.clause)
    }
}

extension AcceptanceReport.DecidersReport {
    init(_ deciders: Deciders) {
        stated = deciders.areStated
        roles = deciders.roles.map(\.text)
        body = deciders.body.map { ["zh": $0.zh, "en": $0.en] }
    }
}

extension AcceptanceReport.NextReport {
    fileprivate init(_ next: Acceptances.Next) {
        step = next.step.rawValue
        from = next.from
        until = next.until
        lateBy = next.lateBy
        deciders = .init(next.deciders)
        clause = next.clause.map(ClauseReport.init)
    }
}
