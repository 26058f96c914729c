/// Questions to composite indices.
extension Evaluation {
    func finding(_ test: IndexTest, _ clause: Clause, for subject: SubjectKey) -> Finding {
        guard let index = rules.index(test.index) else { return Finding(.open, clause: clause) }
        let this = self.this(index.each)
        let last =
            switch test.when {
            case .this: this
            case .back(let count): this.moved(by: -count)
            case .latest: latest(index, for: subject, upTo: this) ?? this
            }
        let parts = (0..<test.running).map { place in
            finding(
                test, index, last.moved(by: place - test.running + 1), clause, for: subject)
        }
        return parts.count == 1 ? parts[0] : Finding.all(parts, clause: clause)
    }

    private func finding(
        _ test: IndexTest, _ index: CompositeIndex, _ period: Period, _ clause: Clause,
        for subject: SubjectKey
    ) -> Finding {
        let what = RuleFigure.What.index(test.index)
        switch test.question {
        case .number(let comparisons):
            return compared(
                value(of: index, test.measure, for: subject, period, test.over), comparisons,
                clause,
                what, subject, .period(period))
        case .band(let bands):
            switch value(of: index, for: subject, period, test.over) {
            case .missing(let facts, _): return Finding(.open, clause: clause, missing: facts)
            case .number(let value):
                let isIn = index.band(of: value).map { bands.contains($0.key) } ?? false
                return Finding(
                    isIn ? .yes : .no, clause: clause,
                    figure: RuleFigure(
                        what, of: subject, when: .period(period), value: .number(value)))
            }
        case .rank(let rank):
            return finding(
                order(of: index, test.measure, period, test.over, rank.among, subject),
                rank, clause, what, subject, .period(period))
        case .placesLost(let comparisons, let among):
            return placesLost(
                order(of: index, test.measure, period, test.over, among, subject),
                order(
                    of: index, test.measure, period.moved(by: -1), test.over, among, subject),
                comparisons,
                clause, what, subject, period)
        }
    }

    private func order(
        of index: CompositeIndex, _ measure: IndexTest.Measure, _ period: Period,
        _ over: FactTest.Over?, _ among: FactTest.Rank.Among, _ subject: SubjectKey
    ) -> UnitOrder {
        let name = OrderName(
            what: "index \(index.key) \(measure.rawValue) \(over.name)", period: period,
            kinds: [index.unitKind],
            under: among == .siblings ? units[subject]?.under : nil)
        return order(name) {
            UnitOrder(
                members(of: name).map {
                    ($0.key, value(of: index, measure, for: $0.key, period, over))
                },
                isLowerWorse: true)
        }
    }

    private func value(
        of index: CompositeIndex, _ measure: IndexTest.Measure, for subject: SubjectKey,
        _ period: Period, _ over: FactTest.Over?
    ) -> Known {
        let now = value(of: index, for: subject, period, over)
        switch measure {
        case .value: return now
        case .change:
            let before = value(of: index, for: subject, period.moved(by: -1), over)
            switch (now, before) {
            case (.number(let now), .number(let before)): return .number(now - before)
            case (.missing(let facts, _), .number), (.number, .missing(let facts, _)):
                return .missing(facts)
            case (.missing(let some, _), .missing(let others, _)):
                return .missing(some + others.filter { !some.contains($0) })
            }
        }
    }

    /// The values of several periods as one.
    func value(
        of index: CompositeIndex, for subject: SubjectKey, _ period: Period,
        _ over: FactTest.Over?
    ) -> Known {
        guard let over else { return value(of: index, for: subject, period) }
        return together(over, upTo: period) { value(of: index, for: subject, $0) }
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
            case .missing(let facts, _): missing += facts.filter { !missing.contains($0) }
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
                case .missing(let facts, _): missing += facts
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
