/// Counts of duties and papers in what weighs on somebody.
extension LawfulUse {
    /// Duties and papers whose number feeds a consequence, where that would count what people did
    /// here, or where they were.
    var workCounted: [(matter: FactMatter, key: String, clause: Clause)] {
        let ofConditions = conditionsAsked.flatMap(\.all).compactMap {
            condition -> (Formula, Clause)? in
            if case .value(let formula, _, _) = condition.kind {
                (formula, condition.clause)
            } else {
                nil
            }
        }
        let ofItems = rules.appraisals.flatMap(\.items).compactMap { item -> (Formula, Clause)? in
            if case .formula(let formula) = item.points { (formula, item.clause) } else { nil }
        }
        let ofPay = rules.pay.flatMap(\.lines).flatMap { line in
            line.formulas.map { ($0, line.clause) }
        }
        let ofSchemes = schemesAsked.flatMap { scheme in
            scheme.formulas.map { ($0, scheme.clause) }
        }
        return (ofConditions + ofItems + ofPay + ofSchemes).flatMap { formula, clause in
            formula.counters.compactMap { counter -> (FactMatter, String, Clause)? in
                switch counter {
                // Lateness that is recorded here is activity, whatever it is late of.
                case .duty(let key, .doneLate): (.activity, key.text, clause)
                case .paper(let key, .handedInLate): (.activity, key.text, clause)
                case .duty(let key, _):
                    cadences.first { $0.key == key }?.matterWhereCounted.map {
                        ($0, key.text, clause)
                    }
                case .paper(let key, _):
                    rules.papers.first { $0.key == key }.flatMap {
                        FactMatter.named(key: key.text, label: $0.title)
                    }.map { ($0, key.text, clause) }
                case .taken, .unanswered, .instrument, .days, .allDays, .parts: nil
                }
            }
        }
    }
}

extension Cadence {
    /// What counting it would count; `nil` where a paper that exists anyway shows each time that it
    /// was done.
    fileprivate var matterWhereCounted: FactMatter? {
        if let matter = evidence?.matter ?? FactMatter.named(key: key.text, label: label) {
            return matter
        }
        guard duty == .other, !countsDays else { return .activity }
        switch evidence {
        case .minutes, .document, .signature: return nil
        case .entry, .checkIn, .position, .photograph, nil: return .activity
        }
    }
}
