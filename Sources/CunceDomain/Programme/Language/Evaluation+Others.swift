/// Units below, rungs taken.
extension Evaluation {
    func finding(
        _ below: Condition.UnitsBelow, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        let now = counted(below, clause, for: subject)
        guard let since = below.since else { return compared(now, below, clause, subject) }
        let then = earlier(by: since).counted(below, clause, for: subject)
        guard case .number(let least, let most, let parts) = now,
            case .number(let leastThen, let mostThen, let partsThen) = then
        else {
            if case .open(let finding) = now { return finding }
            if case .open(let finding) = then { return finding }
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(
                    .unitsBelow(below.kind), of: subject, when: .day(day), value: .none))
        }
        return compared(
            .number(least - mostThen, most - leastThen, partsThen + parts), below, clause,
            subject, made: .change)
    }

    /// How many units below hold to something, as a number or a share.
    private enum CountedBelow {
        /// From what is sure to what may be.
        case number(Rational, Rational, [Finding])
        /// A share of none.
        case none
        case open(Finding)
    }

    private func counted(
        _ below: Condition.UnitsBelow, _ clause: Clause, for subject: SubjectKey
    ) -> CountedBelow {
        let isTold = book.units.contains { !$0.listings.isEmpty }
        let all = book.units.filter {
            $0.kind == below.kind && isUnder($0, subject) && isCounted($0, below.among)
        }
        let asksListing = below.among == .listed || below.among == .round
        if asksListing, !isTold { return .open(unlisted(clause, subject)) }
        if below.isShare, all.isEmpty, below.among != .all { return .none }
        let parts = all.map { finding(below.when, for: $0.key) }
        let sure = parts.filter { $0.verdict == .yes }.count
        let open = parts.filter { $0.verdict == .open }.count
        func value(_ count: Int) -> Rational? {
            below.isShare
                ? Rational(count).divided(by: Rational(all.count)) : Rational(count)
        }
        guard let least = value(sure), let most = value(sure + open) else {
            return .open(Finding(.open, clause: clause))
        }
        return .number(least, most, parts)
    }

    private func compared(
        _ counted: CountedBelow, _ below: Condition.UnitsBelow, _ clause: Clause,
        _ subject: SubjectKey, made: RuleFigure.Made? = nil
    ) -> Finding {
        let least: Rational
        let most: Rational
        let parts: [Finding]
        switch counted {
        case .number(let one, let other, let found): (least, most, parts) = (one, other, found)
        case .open(let finding): return finding
        // A share of none is none.
        case .none:
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(
                    .unitsBelow(below.kind), of: subject, when: .day(day), value: .none))
        }
        let verdict = below.comparisons.verdict(from: least, to: most)
        guard verdict != .open else { return Finding.together(.open, parts, clause) }
        return Finding(
            verdict, clause: clause,
            figure: RuleFigure(
                .unitsBelow(below.kind), of: subject, when: .day(day), value: .number(least),
                made: made),
            parts: made == nil ? parts : [])
    }

    /// The same facts so long ago; at the end of the appraised or paid period, at the end of the one
    /// that ended then.
    private func earlier(by span: Span) -> Evaluation {
        let then = day.subtracting(span, book.work.calendar)
        guard let closing else { return seen(on: then) }
        let period = Period(closing.unit, containing: then)
        return period.last == then ? self.closing(period) : seen(on: then)
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

    func taken(
        _ rung: RungKey, times: Int, within: Window?, _ clause: Clause, by subject: SubjectKey
    ) -> Finding {
        let (from, until) = days(within)
        return said(
            steps(rung, by: subject, from: from, until: until).count, times, rung, from, until,
            clause, subject)
    }

    /// Decided, an answer asked for, its time over, and none given by the day.
    func unanswered(
        _ rung: RungKey, times: Int, within: Window?, _ clause: Clause, by subject: SubjectKey
    ) -> Finding {
        guard rules.ladder?.rung(rung)?.replyWithin != nil else {
            return Finding(.open, clause: clause)
        }
        let (from, until) = days(within)
        return said(
            steps(rung, by: subject, from: from, until: until).filter(isUnanswered).count,
            times, rung, from, until, clause, subject)
    }

    func isUnanswered(_ action: FactBook.Action) -> Bool {
        guard let reply = rules.ladder?.rung(action.rung)?.replyWithin else { return false }
        return action.day.adding(reply, book.work.calendar) < day
            && (action.answered.map { $0 > day } ?? true)
    }

    /// Both ends included.
    func steps(
        _ rung: RungKey, by subject: SubjectKey, from: CivilDate?, until: CivilDate
    ) -> [FactBook.Action] {
        book.actions.filter { action in
            action.rung == rung && action.subject == subject && action.day <= until
                && (from.map { $0 <= action.day } ?? true)
        }
    }

    private func said(
        _ count: Int, _ times: Int, _ rung: RungKey, _ from: CivilDate?, _ until: CivilDate,
        _ clause: Clause, _ subject: SubjectKey
    ) -> Finding {
        Finding(
            count >= times ? .yes : .no, clause: clause,
            figure: RuleFigure(
                .taken(rung), of: subject,
                when: from.map { .span(from: $0, until: until) } ?? .day(day),
                value: .times(count)))
    }
}
