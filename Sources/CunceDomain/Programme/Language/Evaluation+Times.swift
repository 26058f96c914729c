/// Fixed days, states that ended, periods counted.
extension Evaluation {
    /// Full periods that ended in a time, oldest first.
    func periods(_ unit: Period.Unit, within window: Window) -> [Period] {
        let (from, until) = window.days(on: day, book.work.calendar)
        return periods(unit, from: from, until: until)
    }

    func periods(_ unit: Period.Unit, from: CivilDate, until: CivilDate) -> [Period] {
        var period = this(unit).moved(by: -1)
        var found: [Period] = []
        // Ten years of weeks; no rule looks back further.
        for _ in 0..<530 where period.last >= from {
            if period.last <= until { found.append(period) }
            period = period.moved(by: -1)
        }
        return found.reversed()
    }

    /// In how many of several periods it held; open only where what is not known could turn it.
    func counted(
        _ parts: [Finding], _ counted: PeriodCount, _ clause: Clause, _ what: RuleFigure.What,
        of subject: SubjectKey
    ) -> Finding {
        let (from, until) = counted.within.days(on: day, book.work.calendar)
        return self.counted(
            parts, counted.comparisons, clause, what, of: subject,
            .span(from: from, until: until))
    }

    func counted(
        _ parts: [Finding], _ comparisons: [Comparison], _ clause: Clause,
        _ what: RuleFigure.What, of subject: SubjectKey, _ when: RuleFigure.When
    ) -> Finding {
        let sure = parts.filter { $0.verdict == .yes }.count
        let open = parts.filter { $0.verdict == .open }.count
        let verdict = comparisons.verdict(from: Rational(sure), to: Rational(sure + open))
        guard verdict != .open else { return Finding.together(.open, parts, clause) }
        return Finding(
            verdict, clause: clause,
            figure: RuleFigure(what, of: subject, when: when, value: .times(sure)), parts: parts)
    }

    /// A fixed day that has not come leaves open whatever may still change by then.
    func by(_ named: FixedDay, _ test: FactTest, _ subject: SubjectKey) -> Finding {
        let fixed = named.day(asked: day)
        let hasCome = fixed <= day
        let seen = min(fixed, day)
        func found(_ isSo: Bool, _ value: RuleFigure.Value) -> Finding {
            said(isSo, test, subject, .day(seen), value)
        }
        switch book.record(test.fact, of: subject) {
        case .events(let events):
            let count = events.count(from: named.start(asked: day), until: seen)
            return count > 0 || hasCome
                ? found(count > 0, .times(count)) : unknown(test, subject, nil)
        case .states(let stays) where hasCome:
            let stay = stays.last { $0.holds(on: fixed) }
            return found(
                stay != nil, stay.map { .stay(from: $0.from, until: $0.until) } ?? .no)
        case .judgement(let course) where hasCome:
            guard let known = course.value(on: fixed) else { return unknown(test, subject, nil) }
            return found(known.value, known.value ? .yes : .no)
        case .states, .judgement, .number, .choice, nil: return unknown(test, subject, nil)
        }
    }

    /// One that has ended counts its last day; one that lasts must have reached the
    /// corresponding day.
    func lasted(
        _ test: FactTest, _ span: Span, _ within: Window?, _ subject: SubjectKey
    ) -> Finding {
        guard case .states(let stays) = book.record(test.fact, of: subject) else {
            return unknown(test, subject, nil)
        }
        let (from, until) = days(within)
        let stay = stays.last { stay in
            let end = stay.until.flatMap { $0 < day ? $0.adding(days: 1) : nil } ?? day
            let isIn =
                (from.map { first in stay.until.map { $0 >= first } ?? true } ?? true)
                && stay.from <= until
            return isIn && stay.from.adding(span, book.work.calendar) <= end
        }
        return said(
            stay != nil, test, subject, from.map { .span(from: $0, until: until) } ?? .day(day),
            stay.map { .stay(from: $0.from, until: $0.until) } ?? .no)
    }
}

extension [Comparison] {
    /// What all of them say of a number that is somewhere from one end to the other.
    func verdict(from least: Rational, to most: Rational) -> Finding.Verdict {
        let verdicts = map { comparison -> Finding.Verdict in
            let low = comparison.holds(for: least)
            // Each relation by itself changes its answer once at most.
            return low == comparison.holds(for: most) ? (low ? .yes : .no) : .open
        }
        if verdicts.contains(.no) { return .no }
        return verdicts.contains(.open) ? .open : .yes
    }
}
