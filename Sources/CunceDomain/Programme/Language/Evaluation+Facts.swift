/// One question to one kind of fact.
extension Evaluation {
    func finding(_ test: FactTest, for subject: SubjectKey) -> Finding {
        guard let kind = kinds[test.fact] else { return Finding(.open, clause: test.clause) }
        let asked = subjects(of: kind, test.role, seenFrom: subject)
        guard let first = asked.first else {
            return Finding(
                .open, clause: test.clause, missing: [unasked(kind, seenFrom: subject)])
        }
        guard asked.count > 1 else { return finding(test, kind, of: first) }
        return Finding.atLeast(
            1, asked.map { finding(test, kind, of: $0) }, clause: test.clause)
    }

    /// What it would take where nobody is there to be asked: of a post without a unit, that unit.
    func unasked(_ kind: FactKind, seenFrom subject: SubjectKey) -> MissingFact {
        let isOfNone = kind.about == .unit && posts[subject].map { $0.of == nil } ?? false
        return MissingFact(fact: isOfNone ? "unit" : kind.key, subject: subject, period: nil)
    }

    /// Whose fact it is: the subject's own, that of the unit a post or unit belongs to, that of the
    /// programme, or those of the unit's posts of a role.
    func subjects(
        of kind: FactKind, _ role: RoleKey?, seenFrom subject: SubjectKey
    ) -> [SubjectKey] {
        switch kind.about {
        case .programme: return [FactBook.programme]
        case .unit:
            var next: SubjectKey? = posts[subject].map(\.of) ?? subject
            // A book may hold a circle; nobody is under more than a few.
            for _ in 0..<16 {
                guard let key = next, let unit = units[key] else { return [] }
                if kind.unitKinds.isEmpty || kind.unitKinds.contains(unit.kind) { return [key] }
                next = unit.under
            }
            return []
        case .post, .supporter:
            if posts[subject] != nil { return [subject] }
            return book.posts.filter { $0.of == subject && (role == nil || $0.role == role) }
                .map(\.key)
        }
    }

    func finding(_ test: FactTest, _ kind: FactKind, of subject: SubjectKey) -> Finding {
        if let counted = test.counted, let unit = kind.each {
            let parts = periods(unit, within: counted.within).map {
                finding(test, kind, of: subject, period: $0)
            }
            return self.counted(
                parts, counted, test.clause, .fact(test.fact), of: subject)
        }
        guard test.running > 1, let unit = kind.each else {
            return finding(
                test, kind, of: subject,
                period: kind.each.flatMap {
                    period(test, each: $0, of: subject)
                })
        }
        guard let last = period(test, each: unit, of: subject) else {
            return unknown(test, subject, nil)
        }
        let periods = (0..<test.running).map { last.moved(by: $0 - test.running + 1) }
        return Finding.all(
            periods.map { finding(test, kind, of: subject, period: $0) }, clause: test.clause)
    }

    private func finding(
        _ test: FactTest, _ kind: FactKind, of subject: SubjectKey, period: Period?
    ) -> Finding {
        switch test.question {
        case .holds: return holds(test, kind, subject, period)
        case .holdsNot: return holds(test, kind, subject, period).negated(clause: test.clause)
        case .isOneOf(let choices): return choice(test, choices, subject, period)
        case .number(let comparisons):
            return compared(
                number(test, subject, period), comparisons, test, subject, period)
        case .change(let comparisons):
            return compared(
                measured(.change, test, subject, period), comparisons, test, subject, period,
                made: .change)
        case .growth(let comparisons):
            return compared(
                measured(.growth, test, subject, period), comparisons, test, subject, period,
                made: .growth)
        case .lasting(let duration): return lasting(test, duration, subject)
        case .times(let comparisons, let within):
            return times(test, comparisons, within, subject)
        case .lasted(let span, let within): return lasted(test, span, within, subject)
        case .rank(let rank): return ranked(test, kind, rank, subject, period)
        case .placesLost(let comparisons, let among):
            return placesLost(test, kind, comparisons, among, subject, period)
        case .besideMean(let comparisons, let among, let measured):
            return besideMean(test, kind, comparisons, among, measured, subject, period)
        case .by(let fixed, let isSo):
            let found = by(fixed, test, subject)
            return isSo ? found : found.negated(clause: test.clause)
        }
    }

    /// `nil` where nothing was ever told.
    private func period(
        _ test: FactTest, each unit: Period.Unit, of subject: SubjectKey
    ) -> Period? {
        let this = self.this(unit)
        switch test.when {
        case .this: return this
        case .back(let count): return this.moved(by: -count)
        case .latest: return book.record(test.fact, of: subject)?.latestPeriod(upTo: this)
        }
    }

    func unknown(_ test: FactTest, _ subject: SubjectKey, _ period: Period?) -> Finding {
        Finding(
            .open, clause: test.clause,
            missing: [MissingFact(fact: test.fact, subject: subject, period: period)])
    }

    func said(
        _ verdict: Bool, _ test: FactTest, _ subject: SubjectKey, _ when: RuleFigure.When?,
        _ value: RuleFigure.Value
    ) -> Finding {
        Finding(
            verdict ? .yes : .no, clause: test.clause,
            figure: RuleFigure(.fact(test.fact), of: subject, when: when, value: value))
    }

    private func holds(
        _ test: FactTest, _ kind: FactKind, _ subject: SubjectKey, _ period: Period?
    ) -> Finding {
        switch book.record(test.fact, of: subject) {
        case .judgement(let course):
            if let period {
                guard let value = course.byPeriod[period] else {
                    return unknown(test, subject, period)
                }
                return said(value, test, subject, .period(period), value ? .yes : .no)
            }
            guard let known = course.value(on: day) else { return unknown(test, subject, nil) }
            return said(
                known.value, test, subject, known.since.map(RuleFigure.When.day),
                known.value ? .yes : .no)
        case .states(let stays):
            guard let stay = stays.last(where: { $0.holds(on: day) }) else {
                return said(false, test, subject, .day(day), .no)
            }
            return said(true, test, subject, .day(day), .stay(from: stay.from, until: stay.until))
        case .events(let events):
            let span: (from: CivilDate, until: CivilDate)? = period.map { ($0.first, $0.last) }
            let count = events.filter { event in
                span.map { $0.from <= event.day && event.day <= $0.until } ?? (event.day <= day)
            }.reduce(0) { $0 + $1.count }
            return said(count > 0, test, subject, period.map(RuleFigure.When.period), .times(count))
        case .number, .choice, nil: return unknown(test, subject, period)
        }
    }

    private func choice(
        _ test: FactTest, _ choices: [FactChoiceKey], _ subject: SubjectKey, _ period: Period?
    ) -> Finding {
        guard case .choice(let course) = book.record(test.fact, of: subject) else {
            return unknown(test, subject, period)
        }
        if let period {
            guard let value = course.byPeriod[period] else { return unknown(test, subject, period) }
            return said(choices.contains(value), test, subject, .period(period), .choice(value))
        }
        guard let known = course.value(on: day) else { return unknown(test, subject, nil) }
        return said(
            choices.contains(known.value), test, subject, known.since.map(RuleFigure.When.day),
            .choice(known.value))
    }

    private func lasting(
        _ test: FactTest, _ duration: FactTest.Duration, _ subject: SubjectKey
    ) -> Finding {
        guard case .states(let stays) = book.record(test.fact, of: subject) else {
            return unknown(test, subject, nil)
        }
        guard let stay = stays.last(where: { $0.holds(on: day) }) else {
            return said(false, test, subject, .day(day), .no)
        }
        let full = stay.from.adding(duration.span, book.work.calendar)
        let isLong = duration.relation == .longerThan ? day > full : day >= full
        return said(isLong, test, subject, .day(day), .stay(from: stay.from, until: stay.until))
    }

    /// Both ends of the span count.
    private func times(
        _ test: FactTest, _ comparisons: [Comparison], _ within: Window?, _ subject: SubjectKey
    ) -> Finding {
        guard case .events(let events) = book.record(test.fact, of: subject) else {
            return unknown(test, subject, nil)
        }
        let (from, until) = days(within)
        let count = events.count(from: from, until: until)
        return said(
            comparisons.allSatisfy { $0.holds(for: Rational(count)) }, test, subject,
            from.map { .span(from: $0, until: until) } ?? .day(day), .times(count))
    }
}

extension [FactRecord.Happening] {
    /// How often, both ends included.
    func count(from: CivilDate?, until: CivilDate) -> Int {
        filter { event in event.day <= until && (from.map { $0 <= event.day } ?? true) }
            .reduce(0) { $0 + $1.count }
    }
}
