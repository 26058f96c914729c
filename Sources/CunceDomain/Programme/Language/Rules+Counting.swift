extension Rules {
    /// Whether a condition or a score counts what became of duties.
    package var countsDuties: Bool {
        let ofConditions = conditions.compactMap { condition -> Formula? in
            if case .value(let formula, _, _) = condition.kind { formula } else { nil }
        }
        let ofItems = appraisals.flatMap(\.items).compactMap { item -> Formula? in
            if case .formula(let formula) = item.points { formula } else { nil }
        }
        return (ofConditions + ofItems).contains { formula in
            formula.counters.contains { if case .duty = $0 { true } else { false } }
        }
    }
}
