/// Units below, rungs taken.
extension Evaluation {
    func finding(
        _ below: Condition.UnitsBelow, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        let isTold = book.units.contains { !$0.listings.isEmpty }
        let all = book.units.filter {
            $0.kind == below.kind && isUnder($0, subject) && isCounted($0, below.among)
        }
        let asksListing = below.among == .listed || below.among == .round
        if asksListing, !isTold { return unlisted(clause, subject) }
        // A share of none is none.
        if below.isShare, all.isEmpty, below.among != .all {
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(
                    .unitsBelow(below.kind), of: subject, when: .day(day), value: .none))
        }
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
        let verdict = below.comparisons.verdict(from: least, to: most)
        guard verdict != .open else { return Finding.together(.open, parts, clause) }
        return Finding(
            verdict, clause: clause,
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
