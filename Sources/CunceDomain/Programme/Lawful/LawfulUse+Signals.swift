/// Early warnings are raised on every village, with nobody having decided that it lags: they rest on
/// what became of a place, not on who petitioned, who is whose kin or how often somebody came.
extension LawfulUse {
    var ofSignals: [Forbidden] {
        (rules.acceptance?.watch?.warnings ?? []).flatMap { rule in
            let asked = conditions(askedBy: rule.when)
            let facts = asked.flatMap(uses).map(\.fact) + partsOfIndices(asked)
            var told: Set<FactKey> = []
            let ofFacts = facts.filter { told.insert($0).inserted }.compactMap { fact in
                barred(fact).map { (rule: $0.rule, got: "\(fact), about \($0.matter.rawValue)") }
            }
            let ofDuties = asked.flatMap { condition -> [(rule: LawfulRule, got: String)] in
                guard case .value(let formula, _, _) = condition.kind else { return [] }
                return formula.counters.compactMap { counter in
                    let key: String
                    switch counter {
                    case .duty(let duty, _): key = duty.text
                    case .paper(let paper, .handedInLate): key = paper.text
                    case .paper, .taken, .unanswered, .instrument, .days, .allDays, .parts:
                        return nil
                    }
                    return (.activityCounts, "\(key), about \(FactMatter.activity.rawValue)")
                }
            }
            return (ofFacts + ofDuties).map {
                Forbidden(
                    rule: $0.rule, expected: "a signal on what became of the place", got: $0.got,
                    clause: rule.clause)
            }
        }
    }

    private func barred(_ fact: FactKey) -> (rule: LawfulRule, matter: FactMatter)? {
        guard let matter = matter(of: fact) else { return nil }
        switch matter {
        case .petitions: return (.petitionsCount, matter)
        case .kinship: return (.kinshipCounts, matter)
        case .presence: return (.presenceDemanded, matter)
        case .work: return nil
        case .activity:
            // That a case under way lies still is a matter of the case; how often who came is not.
            if case .derived(let from)? = rules.fact(fact)?.source, !from.fact.countsActivity {
                return nil
            }
            return (.activityCounts, matter)
        }
    }

    private func partsOfIndices(_ conditions: [Condition]) -> [FactKey] {
        conditions.flatMap { condition -> [FactKey] in
            guard case .index(let test) = condition.kind else { return [] }
            return rules.index(test.index)?.parts.map(\.fact) ?? []
        }
    }

    /// It, every condition inside it, and those of criteria it asks for, however many steps away.
    private func conditions(askedBy condition: Condition) -> [Condition] {
        var criteria: Set<CriterionKey> = []
        var found: [Condition] = []
        var next = [condition]
        while let condition = next.popLast() {
            for inner in condition.all {
                found.append(inner)
                if case .criterion(let key) = inner.kind, criteria.insert(key).inserted,
                    let criterion = rules.screening?.criterion(key)
                {
                    next.append(criterion.when)
                }
            }
        }
        return found
    }
}
