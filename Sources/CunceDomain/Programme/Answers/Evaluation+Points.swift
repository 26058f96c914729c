/// Points, added as far as they are known.
extension Evaluation {
    /// A sum between two bounds: the same where every item is known.
    private struct Bounds {
        var least = Rational.zero
        /// `nil` for no bound.
        var most: Rational? = .zero

        static func + (left: Bounds, right: Bounds) -> Bounds {
            var most: Rational?
            if let one = left.most, let other = right.most { most = one + other }
            return Bounds(least: left.least + right.least, most: most)
        }
    }

    /// - Returns: the score, and whether it meets the pass mark; `nil` where there is none.
    func points(
        _ score: AcceptanceScore, _ scheme: SchemeKey, _ unit: SubjectKey
    ) -> (score: Acceptances.Score, finding: Finding?) {
        let items = score.items.map { points($0, unit) }
        let sum = items.map(\.bounds).reduce(Bounds(), +)
        let isKnown = sum.least == sum.most
        let verdicts = score.pass.map { decided($0, sum) }
        let lowest = score.grade(of: sum.least)?.key
        let isGraded = isKnown || (sum.most.map { score.grade(of: $0)?.key == lowest } ?? false)
        let answer = Acceptances.Score(
            least: sum.least, most: sum.most, grade: isGraded ? lowest : nil, clause: score.clause)
        guard !score.pass.isEmpty else { return (answer, nil) }
        let verdict: Finding.Verdict =
            verdicts.contains(.no) ? .no : verdicts.contains(.open) ? .open : .yes
        var missing: [MissingFact] = []
        for fact in items.flatMap(\.finding.missing) where !missing.contains(fact) {
            missing.append(fact)
        }
        let figure = RuleFigure(
            .score(scheme), of: unit, when: .day(day), value: .number(sum.least))
        return (
            answer,
            Finding(
                verdict, clause: score.clause, figure: isKnown ? figure : nil,
                parts: items.map(\.finding), missing: verdict == .open ? missing : [])
        )
    }

    /// A threshold is decided where every sum within the bounds answers it alike.
    private func decided(_ comparison: Comparison, _ sum: Bounds) -> Finding.Verdict {
        let low = comparison.holds(for: sum.least)
        let high = sum.most.map { comparison.holds(for: $0) }
        switch comparison.relation {
        case .above, .atLeast: return low ? .yes : high == false ? .no : .open
        case .below, .atMost: return !low ? .no : high == true ? .yes : .open
        }
    }

    private func points(
        _ item: AcceptanceScore.Item, _ unit: SubjectKey
    ) -> (bounds: Bounds, finding: Finding) {
        func weighted(_ least: Rational, _ most: Rational?) -> Bounds {
            Bounds(least: least * item.weight, most: most.map { $0 * item.weight })
        }
        func clamped(_ value: Rational) -> Rational {
            max(item.least, item.most.map { min($0, value) } ?? value)
        }
        switch item.points {
        case .formula(let formula):
            switch value(of: formula, for: unit) {
            case .missing(let facts, let ends):
                return (
                    weighted(
                        ends.low.map(clamped) ?? item.least,
                        ends.high.map(clamped) ?? item.most),
                    Finding(.open, clause: item.clause, missing: facts)
                )
            case .number(let value):
                let figure = RuleFigure(
                    .formula(formula.text), of: unit, when: .day(day), value: .number(value))
                return (
                    weighted(clamped(value), clamped(value)),
                    Finding(.yes, clause: item.clause, figure: figure)
                )
            }
        case .conditions(let points):
            let parts = points.map { finding($0.when, for: unit) }
            var least = Rational.zero
            var most = Rational.zero
            for (part, rule) in zip(parts, points) where part.verdict != .no {
                let isSure = part.verdict == .yes
                if isSure || rule.points.isNegative { least = least + rule.points }
                if isSure || !rule.points.isNegative { most = most + rule.points }
            }
            let isOpen = parts.contains { $0.verdict == .open }
            return (
                weighted(clamped(least), clamped(most)),
                Finding.together(isOpen ? .open : .yes, parts, item.clause)
            )
        }
    }
}
