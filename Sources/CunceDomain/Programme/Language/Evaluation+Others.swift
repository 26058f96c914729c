/// Units below, rungs taken, indices.
extension Evaluation {
    func finding(
        _ below: Condition.UnitsBelow, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        let all = book.units.filter { $0.kind == below.kind && isUnder($0, subject) }
        let parts = all.map { finding(below.when, for: $0.key) }
        let sure = parts.filter { $0.verdict == .yes }.count
        let open = parts.filter { $0.verdict == .open }.count
        func value(_ count: Int) -> Rational? {
            below.isShare
                ? Rational(count).divided(by: Rational(all.count)) : Rational(count)
        }
        guard let least = value(sure), let most = value(sure + open) else {
            return Finding(.open, clause: clause)
        }
        let verdicts = [least, most].map { value in
            below.comparisons.allSatisfy { $0.holds(for: value) }
        }
        guard open == 0 || (below.comparisons.count == 1 && verdicts[0] == verdicts[1]) else {
            return Finding.together(.open, parts, clause)
        }
        return Finding(
            verdicts[0] ? .yes : .no, clause: clause,
            figure: RuleFigure(
                .unitsBelow(below.kind), of: subject, when: .day(day), value: .number(least)),
            parts: parts)
    }

    /// Whether a unit stands somewhere below another.
    func isUnder(_ unit: FactBook.Unit, _ above: SubjectKey) -> Bool {
        var next = unit.under
        for _ in 0..<16 {
            guard let key = next else { return above == FactBook.programme }
            if key == above { return true }
            next = units[key]?.under
        }
        return false
    }

    /// Both ends of the span count.
    func taken(
        _ rung: RungKey, times: Int, within: Span?, _ clause: Clause, by subject: SubjectKey
    ) -> Finding {
        let from = within.map { day.subtracting($0) }
        let count = book.actions.filter { action in
            action.rung == rung && action.subject == subject && action.day <= day
                && (from.map { $0 <= action.day } ?? true)
        }.count
        return Finding(
            count >= times ? .yes : .no, clause: clause,
            figure: RuleFigure(
                .taken(rung), of: subject,
                when: from.map { .span(from: $0, until: day) } ?? .day(day),
                value: .times(count)))
    }

    func finding(_ test: IndexTest, _ clause: Clause, for subject: SubjectKey) -> Finding {
        guard let index = rules.index(test.index) else { return Finding(.open, clause: clause) }
        let this = Period(index.each, containing: day)
        let period =
            switch test.when {
            case .this: this
            case .back(let count): this.moved(by: -count)
            case .latest: latest(index, for: subject, upTo: this) ?? this
            }
        let what = RuleFigure.What.index(test.index)
        switch test.question {
        case .number(let comparisons):
            return compared(
                value(of: index, test.measure, for: subject, period), comparisons, clause, what,
                subject, .period(period))
        case .band(let bands):
            switch value(of: index, for: subject, period) {
            case .missing(let facts): return Finding(.open, clause: clause, missing: facts)
            case .number(let value):
                let isIn = index.band(of: value).map { bands.contains($0.key) } ?? false
                return Finding(
                    isIn ? .yes : .no, clause: clause,
                    figure: RuleFigure(
                        what, of: subject, when: .period(period), value: .number(value)))
            }
        case .rank(let rank):
            return finding(
                order(
                    of: index, test.measure, period,
                    siblingsOf: rank.among == .siblings ? subject : nil),
                rank, clause, what, subject, .period(period))
        }
    }

    func order(
        of index: CompositeIndex, _ measure: IndexTest.Measure, _ period: Period,
        siblingsOf subject: SubjectKey?
    ) -> UnitOrder {
        let name = OrderName(
            what: "index \(index.key) \(measure.rawValue)", period: period, kinds: [index.unitKind],
            under: subject.flatMap { units[$0]?.under })
        return order(name) {
            UnitOrder(
                members(of: name).map { ($0.key, value(of: index, measure, for: $0.key, period)) },
                isLowerWorse: true)
        }
    }

    private func value(
        of index: CompositeIndex, _ measure: IndexTest.Measure, for subject: SubjectKey,
        _ period: Period
    ) -> Known {
        let now = value(of: index, for: subject, period)
        switch measure {
        case .value: return now
        case .change:
            let before = value(of: index, for: subject, period.moved(by: -1))
            switch (now, before) {
            case (.number(let now), .number(let before)): return .number(now - before)
            case (.missing(let facts), .number), (.number, .missing(let facts)):
                return .missing(facts)
            case (.missing(let some), .missing(let others)):
                return .missing(some + others.filter { !some.contains($0) })
            }
        }
    }

    private func latest(
        _ index: CompositeIndex, for subject: SubjectKey, upTo period: Period
    ) -> Period? {
        index.parts.compactMap {
            book.record($0.fact, of: subject)?.latestPeriod(upTo: period)
        }.min()
    }
}

/// Composite indices.
extension Evaluation {
    func value(of index: CompositeIndex, for subject: SubjectKey, _ period: Period) -> Known {
        var sum = Rational.zero
        var missing: [MissingFact] = []
        for part in index.parts {
            switch value(of: part, in: index, for: subject, period) {
            case .number(let value): sum = sum + part.weight * value
            case .missing(let facts): missing += facts.filter { !missing.contains($0) }
            }
        }
        return missing.isEmpty ? .number(sum * index.scale) : .missing(missing)
    }

    private func value(
        of part: CompositeIndex.Part, in index: CompositeIndex, for subject: SubjectKey,
        _ period: Period
    ) -> Known {
        let known = number(part.fact, subject, period)
        guard case .number(let value) = known else { return known }
        let isLowerBetter = kinds[part.fact]?.better == .lower
        switch part.normalisation {
        case .none: return known
        case .target(let target):
            let part = isLowerBetter ? target.divided(by: value) : value.divided(by: target)
            return .number(min(part ?? .one, .one))
        case .minMax:
            return spread(of: part, in: index, period) { worst, best in
                (value - worst).divided(by: best - worst) ?? .one
            }
        case .rank:
            let order = order(of: part, in: index, period)
            guard order.missing.isEmpty else { return .missing(order.missing) }
            let better = order.values.filter { isLowerBetter ? $0 < value : $0 > value }.count
            return .number(
                Rational(order.values.count - 1 - better)
                    .divided(by: Rational(order.values.count - 1)) ?? .one)
        }
    }

    private func spread(
        of part: CompositeIndex.Part, in index: CompositeIndex, _ period: Period,
        _ join: (Rational, Rational) -> Rational
    ) -> Known {
        let order = order(of: part, in: index, period)
        guard order.missing.isEmpty, let low = order.values.first, let high = order.values.last
        else { return .missing(order.missing) }
        let isLowerBetter = kinds[part.fact]?.better == .lower
        return .number(isLowerBetter ? join(high, low) : join(low, high))
    }

    /// All values of a part, ascending.
    private func order(
        of part: CompositeIndex.Part, in index: CompositeIndex, _ period: Period
    ) -> Spread {
        spread(SpreadName(fact: part.fact, kind: index.unitKind, period: period)) {
            var values: [Rational] = []
            var missing: [MissingFact] = []
            for unit in book.units where unit.kind == index.unitKind {
                switch number(part.fact, unit.key, period) {
                case .number(let value): values.append(value)
                case .missing(let facts): missing += facts
                }
            }
            return Spread(values: values.sorted(), missing: missing)
        }
    }

    struct SpreadName: Hashable {
        let fact: FactKey
        let kind: UnitKindKey
        let period: Period
    }

    struct Spread {
        let values: [Rational]
        let missing: [MissingFact]
    }
}
