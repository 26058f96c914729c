/// Which facts an appraisal is made from.
extension Appraisal {
    /// Every fact its items and vetoes ask, in the order of the pack, each once.
    package func facts(in rules: Rules) -> [FactKey] {
        var found: [FactKey] = []
        for fact in items.flatMap({ $0.facts(in: rules) })
            + vetoes.flatMap({ $0.when.facts(in: rules) }) + [gradeFrom].compactMap(\.self)
        where !found.contains(fact) {
            found.append(fact)
        }
        return found
    }

    /// Facts that a rater gives, with the item each belongs to.
    package var ratings: [(fact: FactKey, item: Item)] {
        items.flatMap { item -> [(fact: FactKey, item: Item)] in
            guard case .raters(let raters) = item.points else { return [] }
            return raters.map { ($0.fact, item) }
        }
    }
}

extension Appraisal.Item {
    /// The facts its points come from.
    package func facts(in rules: Rules) -> [FactKey] {
        switch points {
        case .formula(let formula): formula.facts(in: rules)
        case .given(let condition, _): condition.facts(in: rules)
        case .raters(let raters): raters.map(\.fact)
        }
    }
}

extension Formula {
    func facts(in rules: Rules) -> [FactKey] {
        let states = counters.compactMap { counter -> FactKey? in
            if case .days(let key, _) = counter { key } else { nil }
        }
        return valueNames.map { FactKey($0) }.filter { rules.fact($0) != nil } + states
    }
}

extension Condition {
    /// The facts it asks itself or through others.
    package func facts(in rules: Rules) -> [FactKey] { facts(in: rules, seen: []) }

    private func facts(in rules: Rules, seen: Set<CriterionKey>) -> [FactKey] {
        all.flatMap { condition -> [FactKey] in
            switch condition.kind {
            case .fact(let test): return [test.fact]
            case .value(let formula, _, _): return formula.facts(in: rules)
            case .criterion(let key):
                guard !seen.contains(key),
                    let criterion = rules.screening?.criteria.first(where: { $0.key == key })
                else { return [] }
                return criterion.when.facts(in: rules, seen: seen.union([key]))
            case .index, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
                .grade, .instrument, .acceptance, .listed, .during, .days:
                // What stands inside them is among `all`.
                return []
            }
        }
    }
}
