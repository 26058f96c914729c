import CunceDomain

/// What a formula counts must be there, and be such that it can be counted.
struct CounterChecks {
    private let rules: Rules
    private let cadences: [Cadence]
    private let complaints: ComplaintList

    init(_ rules: Rules, _ cadences: [Cadence], _ complaints: ComplaintList) {
        self.rules = rules
        self.cadences = cadences
        self.complaints = complaints
    }

    func run() {
        let ofConditions = rules.conditions.compactMap { condition -> (Formula, Clause)? in
            if case .value(let formula, _, _) = condition.kind {
                (formula, condition.clause)
            } else {
                nil
            }
        }
        let others =
            rules.formulasOfConsequence.map { ($0.formula, $0.clause) }
            + (rules.acceptance?.formulas ?? []).map { ($0.formula, $0.clause) }
        for (formula, clause) in ofConditions + others {
            for counter in formula.counters { check(counter, clause) }
        }
        for appraisal in rules.appraisals where !appraisal.unitKinds.isEmpty {
            for item in appraisal.items {
                guard case .formula(let formula) = item.points else { continue }
                for case .duty(let key, _) in formula.counters {
                    checkForUnits(key, item.clause)
                }
            }
        }
    }

    /// What a post owes once for all is owed for no unit, which would count none of it.
    private func checkForUnits(_ key: CadenceKey, _ clause: Clause) {
        guard let cadence = cadences.first(where: { $0.key == key }),
            !cadence.owners.contains(where: { cadence.reach(of: $0) == .unit })
        else { return }
        complaints.add(
            clause, expected: "a duty owed for each unit, in an appraisal of units",
            got: "\(quoted(key.text))")
    }

    private func check(_ counter: Formula.Counter, _ clause: Clause) {
        switch counter {
        case .taken(let key):
            if rules.ladder?.rung(key) == nil { lacks("rung", key.text, clause) }
        case .unanswered(let key):
            guard let rung = rules.ladder?.rung(key) else {
                return lacks("rung", key.text, clause)
            }
            if rung.replyWithin == nil {
                complaints.add(
                    clause, expected: "a rung with reply-within", got: "\(quoted(key.text))")
            }
        case .instrument(let key, _):
            if rules.instrument(key) == nil { lacks("instrument", key.text, clause) }
        case .days(let key, _):
            guard let fact = rules.fact(key) else {
                return lacks("fact, or period,", key.text, clause)
            }
            if fact.shape != .state {
                complaints.add(
                    clause, expected: "a state, which has days", got: "\(quoted(key.text))")
            }
        case .allDays: break
        case .duty(let key, _):
            guard let cadence = cadences.first(where: { $0.key == key }) else {
                return lacks("cadence", key.text, clause)
            }
            if cadence.window == nil || cadence.amount == .notStated {
                complaints.add(
                    clause, expected: "a duty owed so often every so long",
                    got: "\(quoted(key.text))")
            }
        case .paper(let key, _): check(key, clause)
        case .parts(let name, _): checkParts(of: name, clause)
        }
    }

    /// Only what is told by period has parts, and a choice is no number.
    private func checkParts(of name: String, _ clause: Clause) {
        if let fact = rules.fact(FactKey(name)) {
            guard fact.each == nil || !fact.shape.counts else { return }
            complaints.add(
                clause, expected: "a number or judgement told by period, for its parts",
                got: "\(quoted(name))")
        } else if rules.appraisal(AppraisalKey(name)) == nil {
            lacks("fact or an appraisal", name, clause)
        }
    }

    private func check(_ key: PaperKey, _ clause: Clause) {
        guard let paper = rules.papers.first(where: { $0.key == key }) else {
            return lacks("paper", key.text, clause)
        }
        if paper.whom != nil, case .each = paper.due { return }
        complaints.add(
            clause, expected: "a paper for each period, made for units or posts",
            got: "\(quoted(key.text))")
    }

    private func lacks(_ list: String, _ key: String, _ clause: Clause) {
        complaints.add(
            clause, expected: "the key of a \(Phrase(english: list)) in the formula",
            got: "\(quoted(key))")
    }
}
