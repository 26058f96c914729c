package import CunceDomain

extension Refusal {
    /// The same, with values of facts as they are read: 2.9万元 and not 29000.
    package func notice(in figures: FactFigures, of rules: Rules) -> Notice {
        guard case .facts(let refusal) = self else { return self.notice }
        return refusal.notice(in: figures, of: rules)
    }
}

extension FactsRefusal {
    /// The same, with values as they are read: 2.9万元 and not 29000.
    package func notice(in figures: FactFigures, of rules: Rules) -> Notice {
        let plain: Notice = self.notice
        if case .saidOtherwise(let fact, _, let value, _) = self, let kind = rules.fact(fact) {
            return Notice(
                plain.kind, "refusal.facts.said-otherwise",
                ["value": figures.text(value, of: kind)], field: plain.field)
        }
        if case .doubted(let fact, _, let before, let now, _) = self, let kind = rules.fact(fact) {
            return Notice(
                plain.kind, plain.key,
                [
                    "before": figures.text(.number(before), of: kind),
                    "now": figures.text(.number(now), of: kind),
                ], field: plain.field)
        }
        return plain
    }
}
