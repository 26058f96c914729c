extension Acceptance {
    /// Every condition it asks by itself.
    var conditions: [Condition] {
        schemes.flatMap(\.conditions) + (watch.map { ($0.signals + $0.warnings).map(\.when) } ?? [])
    }

    /// Every formula an item's score is made by.
    package var formulas: [(formula: Formula, clause: Clause)] {
        schemes.flatMap { $0.score?.items ?? [] }.compactMap { item in
            if case .formula(let formula) = item.points { (formula, item.clause) } else { nil }
        }
    }
}

extension AcceptanceScheme {
    /// Formulas its items are scored by.
    package var formulas: [Formula] {
        (score?.items ?? []).compactMap { item in
            if case .formula(let formula) = item.points { formula } else { nil }
        }
    }

    /// Every condition it asks by itself.
    package var conditions: [Condition] {
        let items = (score?.items ?? []).flatMap { item -> [Condition] in
            if case .conditions(let points) = item.points { points.map(\.when) } else { [] }
        }
        let rules = methods + vetoes + needs + options
        return (when.map { [$0] } ?? []) + rules.map(\.when) + items + levels.map(\.confirmed)
    }
}
