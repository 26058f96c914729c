/// What the rules of acceptance came to for one village, kept as they said it on the day: later
/// corrections and later rules change nothing of what was decided on.
package struct AcceptanceResult: Codable, Equatable, Sendable {
    package var verdict: Finding.Verdict
    package var schemes: [Acceptances.OfScheme]

    package init(verdict: Finding.Verdict, schemes: [Acceptances.OfScheme]) {
        self.verdict = verdict
        self.schemes = schemes
    }

    /// - Returns: `nil` where no scheme of the pack is for the village.
    package init?(_ answer: Acceptances.OfUnit) {
        guard let verdict = answer.verdict else { return nil }
        self.verdict = verdict
        schemes = answer.schemes.map(\.short)
    }

    /// Facts that are not known yet.
    package var missing: [MissingFact] { schemes.flatMap(\.missing).eachOnce }

    /// Rules by which the village fails, scheme by scheme.
    package var failed: [(scheme: SchemeKey, rule: Acceptances.OnRule)] {
        schemes.flatMap { scheme in
            scheme.rules.filter { $0.finding.verdict == .no }.map { (scheme.scheme, $0) }
        }
    }
}

extension Acceptances.OfScheme {
    /// Of a finding made of many others only what decides it is kept.
    fileprivate var short: Self {
        .init(
            scheme: scheme, clause: clause, day: day, attempts: attempts, verdict: verdict,
            rules: rules.map { rule in
                .init(rule: rule.rule, finding: rule.finding.short, shortfalls: rule.shortfalls)
            }, score: score, missing: missing)
    }
}

extension Finding {
    fileprivate var short: Finding {
        guard !parts.isEmpty else { return self }
        return Finding(
            verdict, clause: clause, figure: figure,
            parts: deciding.map {
                Finding(
                    $0.verdict, clause: $0.clause, figure: $0.figure, missing: $0.missing,
                    equals: $0.equals)
            }, missing: missing, equals: equals)
    }
}
