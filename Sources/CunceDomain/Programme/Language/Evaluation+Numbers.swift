/// Numbers told by period or as of days, and what is made from them.
extension Evaluation {
    /// A number, or the facts it would take, and between which ends it lies all the same.
    enum Known {
        case number(Rational)
        case missing([MissingFact], NumberBounds = .none)

        var bounds: NumberBounds {
            switch self {
            case .number(let value): NumberBounds(value)
            case .missing(_, let bounds): bounds
            }
        }

        /// What it would take.
        var facts: [MissingFact] {
            switch self {
            case .number: []
            case .missing(let facts, _): facts
            }
        }
    }

    /// The value of a period, or of several together.
    // Inlined into what makes a test, its closure outlives the test, and Swift 6.3.1 breaks the release
    // build off (2026-11-27).
    @inline(never)
    func number(_ test: FactTest, _ subject: SubjectKey, _ period: Period?) -> Known {
        guard let period else { return reading(test.fact, subject) }
        guard let over = test.over else { return number(test.fact, subject, period) }
        return together(over, upTo: period) { number(test.fact, subject, $0) }
    }

    /// Values of several periods as one.
    func together(
        _ over: FactTest.Over, upTo period: Period, _ value: (Period) -> Known
    ) -> Known {
        var parts: [NumberBounds] = []
        var missing: [MissingFact] = []
        var isKnown = true
        for place in 0..<over.count {
            let part = value(period.moved(by: place - over.count + 1))
            parts.append(part.bounds)
            if case .missing(let facts, _) = part {
                missing += facts
                isKnown = false
            }
        }
        // None of the four falls where a part rises: the ends of the parts make the ends.
        let ends = NumberBounds(
            low: over.take.together(parts.map(\.low)), high: over.take.together(parts.map(\.high)))
        guard isKnown, let value = ends.low else { return .missing(missing, ends) }
        return .number(value)
    }

    func number(_ fact: FactKey, _ subject: SubjectKey, _ period: Period) -> Known {
        if case .number(let course) = book.record(fact, of: subject),
            let value = course.byPeriod[period]
        {
            return .number(value)
        }
        return .missing(
            [MissingFact(fact: fact, subject: subject, period: period)], ends(of: fact))
    }

    private func ends(of fact: FactKey) -> NumberBounds { kinds[fact]?.shape.ends ?? .none }

    func reading(_ fact: FactKey, _ subject: SubjectKey) -> Known {
        if case .number(let course) = book.record(fact, of: subject),
            let known = course.value(on: day)
        {
            return .number(known.value)
        }
        return .missing(
            [MissingFact(fact: fact, subject: subject, period: nil)], ends(of: fact))
    }

    /// A value beside that of the period before.
    func change(
        _ test: FactTest, _ subject: SubjectKey, _ period: Period?,
        _ join: (Rational, Rational) -> Rational?
    ) -> Known {
        let earlier = period?.moved(by: -(test.over?.count ?? 1))
        switch (number(test, subject, period), number(test, subject, earlier)) {
        case (.number(let now), .number(let then)):
            // A share of nought is no share: what it would take is another earlier value.
            guard let joined = join(now, then) else {
                return .missing([
                    MissingFact(fact: test.fact, subject: subject, period: earlier)
                ])
            }
            return .number(joined)
        case (.missing(let now, _), .missing(let then, _)): return .missing(then + now)
        case (.missing(let facts, _), .number), (.number, .missing(let facts, _)):
            return .missing(facts)
        }
    }

    /// The value itself, or how it moved since the period before.
    @inline(never)
    func measured(
        _ measured: FactTest.Measured, _ test: FactTest, _ subject: SubjectKey, _ period: Period?
    ) -> Known {
        switch measured {
        case .value: number(test, subject, period)
        case .change: change(test, subject, period) { $0 - $1 }
        case .growth:
            change(test, subject, period) { now, then in
                // From a loss to a smaller one would be a fall.
                then > .zero ? (now - then).divided(by: then) : nil
            }
        }
    }

    func compared(
        _ known: Known, _ comparisons: [Comparison], _ test: FactTest, _ subject: SubjectKey,
        _ period: Period?, made: RuleFigure.Made? = nil
    ) -> Finding {
        compared(
            known, comparisons, test.clause, .fact(test.fact), subject,
            period.map(RuleFigure.When.period) ?? .day(day), made: made)
    }

    func compared(
        _ known: Known, _ comparisons: [Comparison], _ clause: Clause, _ what: RuleFigure.What,
        _ subject: SubjectKey, _ when: RuleFigure.When, made: RuleFigure.Made? = nil
    ) -> Finding {
        switch known {
        case .missing(let facts, let bounds):
            let verdict = comparisons.verdict(of: bounds)
            return Finding(verdict, clause: clause, missing: verdict == .open ? facts : [])
        case .number(let value):
            let holds = comparisons.allSatisfy { $0.holds(for: value) }
            return Finding(
                holds ? .yes : .no, clause: clause,
                figure: RuleFigure(
                    what, of: subject, when: when, value: .number(value), made: made))
        }
    }
}

/// Numbers made from facts by a formula, and points of what holds.
extension Evaluation {
    func finding(
        _ formula: Formula, _ comparisons: [Comparison], _ within: Window?, _ clause: Clause,
        for subject: SubjectKey
    ) -> Finding {
        compared(
            value(of: formula, for: subject, within: within), comparisons, clause,
            .formula(formula.text),
            subject, time(of: formula, within))
    }

    /// In which time a formula counted; the day where it counts nothing.
    private func time(of formula: Formula, _ window: Window?) -> RuleFigure.When {
        switch window {
        case .period(let unit, let back):
            return .period(Period(unit, containing: day).moved(by: -back))
        case .span:
            let (from, until) = days(window)
            return from.map { .span(from: $0, until: until) } ?? .day(day)
        case nil:
            let counts =
                !formula.counters.isEmpty
                || formula.names.contains { kinds[FactKey($0)]?.shape == .event }
            return closing.flatMap { counts ? .period($0) : nil } ?? .day(day)
        }
    }

    /// Open only where what is not known could turn the answer.
    func finding(
        _ points: [Condition.Points], _ comparisons: [Comparison], _ clause: Clause,
        for subject: SubjectKey
    ) -> Finding {
        let parts = points.map { finding($0.when, for: subject) }
        var sure = Rational.zero
        var least = Rational.zero
        var most = Rational.zero
        for (part, rule) in zip(parts, points) {
            switch part.verdict {
            case .yes: sure = sure + rule.points
            case .no: break
            case .open:
                if rule.points.isNegative {
                    least = least + rule.points
                } else {
                    most = most + rule.points
                }
            }
        }
        let atLeast = comparisons.allSatisfy { $0.holds(for: sure + least) }
        let atMost = comparisons.allSatisfy { $0.holds(for: sure + most) }
        let isOpen = parts.contains { $0.verdict == .open }
        // Relations are monotone one by one, but two of them bound a middle: only where nothing is
        // open, or one relation stands alone, the ends decide.
        guard !isOpen || (comparisons.count == 1 && atLeast == atMost) else {
            return Finding.together(.open, parts, clause)
        }
        return Finding(
            atLeast ? .yes : .no, clause: clause,
            figure: RuleFigure(.points, of: subject, when: .day(day), value: .number(sure)),
            parts: parts)
    }
}

extension FactTest.Take {
    /// `nil` where one of them is, or where there is none.
    fileprivate func together(_ values: [Rational?]) -> Rational? {
        let known = values.compactMap { $0 }
        guard known.count == values.count, let first = known.first else { return nil }
        let sum = known.dropFirst().reduce(first) { $0 + $1 }
        switch self {
        case .sum: return sum
        case .average: return sum * Rational(1, over: known.count)
        case .lowest: return known.min() ?? first
        case .highest: return known.max() ?? first
        }
    }
}

extension FactRecord {
    /// The newest period with a value, not after the one given.
    func latestPeriod(upTo period: Period) -> Period? {
        switch self {
        case .number(let course): course.latestPeriod(upTo: period)
        case .judgement(let course): course.latestPeriod(upTo: period)
        case .choice(let course): course.latestPeriod(upTo: period)
        case .states, .events: period
        }
    }
}

extension FactRecord.Course {
    func latestPeriod(upTo period: Period) -> Period? {
        byPeriod.keys.filter { $0.unit == period.unit && $0 <= period }.max()
    }
}
