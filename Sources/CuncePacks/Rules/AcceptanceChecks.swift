import CunceDomain

/// Rules on acceptance that need more than one entry: keys given twice in a scheme, numbers that
/// are none, a scheme that is an alternative twice.
struct AcceptanceChecks {
    private let rules: Rules
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]

    init(_ rules: Rules, _ complaints: ComplaintList) {
        self.rules = rules
        self.complaints = complaints
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    func run() {
        guard let acceptance = rules.acceptance else { return }
        for scheme in acceptance.schemes {
            check(scheme)
            guard let assessors = scheme.assessors else { continue }
            for role in acceptance.exit?.deciders.roles ?? [] where assessors.roles.contains(role) {
                complaints.add(
                    assessors.clause, expected: "other roles than decide the exit",
                    got: "\(quoted(role.text))")
            }
        }
        if let watch = acceptance.watch {
            checkKeys((watch.signals + watch.warnings).map { ($0.key, $0.clause) })
        }
        var seen: Set<SchemeKey> = []
        for group in acceptance.alternatives {
            for key in group.schemes where !seen.insert(key).inserted {
                complaints.add(
                    group.clause, expected: "each scheme in one list of alternatives",
                    got: "\(quoted(key.text))")
            }
        }
    }

    private func check(_ scheme: AcceptanceScheme) {
        let named = (scheme.methods + scheme.vetoes + scheme.needs + scheme.options)
            .map { ($0.key, $0.clause) }
        checkKeys(
            named + scheme.samples.map { ($0.key, $0.clause) }
                + (scheme.score?.items ?? []).map { ($0.key, $0.clause) }
                + scheme.levels.map { ($0.key, $0.clause) })
        for sample in scheme.samples {
            let answers = sample.ballot?.answers ?? []
            check(answers)
            for key in [sample.fact] + (sample.share.map { [$0.fact] } ?? [])
                + answers.compactMap(\.fact)
            {
                // An unknown key has been complained of.
                guard let fact = facts[key], fact.shape != .number else { continue }
                complaints.add(sample.clause, expected: "numbers of people", got: "\(key)")
            }
        }
    }

    private func check(_ answers: [AcceptanceBallot.Answer]) {
        var seen: Set<BallotAnswerKey> = []
        for answer in answers where !seen.insert(answer.key).inserted {
            complaints.add(
                answer.clause, expected: "a key not used before in the ballot",
                got: "\(quoted(answer.key.text))")
        }
    }

    private func checkKeys(_ keys: [(key: AcceptancePartKey, clause: Clause)]) {
        var seen: [AcceptancePartKey: Clause] = [:]
        for (key, clause) in keys {
            guard let first = seen[key] else {
                seen[key] = clause
                continue
            }
            complaints.add(
                clause, expected: "a key not used before in the scheme",
                got: "\(quoted(key.text)) of line \(first.line)")
        }
    }
}
