/// What is counted only while something else held, and the days on which something held.
extension Evaluation {
    /// Each happening is asked about as of its own day; open only where one whose day is not known
    /// could turn the answer.
    func finding(
        _ inner: Condition, while condition: Condition, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        var asked: [CivilDate: Finding] = [:]
        var open: [Finding] = []
        func held(on other: CivilDate, orOpen: Bool) -> Bool {
            let found = asked[other] ?? seen(on: other).finding(condition, for: subject)
            if asked[other] == nil, found.verdict == .open { open.append(found) }
            asked[other] = found
            return found.verdict == .yes || (orOpen && found.verdict == .open)
        }
        func counted(orOpen: Bool) -> Finding {
            let kept = keeping(inner, for: subject) { held(on: $0, orOpen: orOpen) }
            return Evaluation(beside: self, kept, on: day, closing: closing)
                .finding(inner, for: subject)
        }
        let least = counted(orOpen: false)
        guard !open.isEmpty, least.verdict != .open else { return least }
        let most = counted(orOpen: true)
        return most.verdict == least.verdict ? least : Finding.together(.open, open, clause)
    }

    /// The book without what a condition counts of a subject on other days.
    private func keeping(
        _ inner: Condition, for subject: SubjectKey, _ isKept: (CivilDate) -> Bool
    ) -> FactBook {
        var kept = book
        func keepEvents(of fact: FactKey, _ role: RoleKey?) {
            guard let kind = kinds[fact] else { return }
            for owner in subjects(of: kind, role, seenFrom: subject) {
                guard case .events(let events) = book.record(fact, of: owner) else { continue }
                kept.facts[owner]?[fact] = .events(
                    events.filter { $0.day <= day && isKept($0.day) })
            }
        }
        func keepSteps() {
            kept.actions = book.actions.filter {
                $0.subject != subject || ($0.day <= day && isKept($0.day))
            }
        }
        func keepIssues() {
            kept.work.issues = book.work.issues?.filter {
                $0.issued <= day && isKept($0.issued)
            }
        }
        switch inner.kind {
        case .fact(let test): keepEvents(of: test.fact, test.role)
        case .taken, .unanswered: keepSteps()
        case .instrument: keepIssues()
        case .value(let formula, _, _):
            for name in formula.names { keepEvents(of: FactKey(name), nil) }
            for counter in formula.counters {
                switch counter {
                case .taken, .unanswered: keepSteps()
                case .instrument: keepIssues()
                case .days, .allDays, .duty, .paper, .parts: break
                }
            }
        // The reader lets nothing else stand beside a time in which something else holds.
        case .index, .criterion, .all, .any, .not, .atLeast, .points, .below, .grade,
            .acceptance, .listed, .during, .days:
            break
        }
        return kept
    }

    func finding(
        _ count: Condition.DayCount, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        let (first, last) = count.within.days(on: day, book.work.calendar)
        var sure = 0
        var open: [Finding] = []
        if first <= last {
            for place in 0...last.days(since: first) {
                let found = seen(on: first.adding(days: place)).finding(count.when, for: subject)
                switch found.verdict {
                case .yes: sure += 1
                case .no: break
                case .open: open.append(found)
                }
            }
        }
        let verdict = count.comparisons.verdict(
            from: Rational(sure), to: Rational(sure + open.count))
        guard verdict != .open else { return Finding.together(.open, open, clause) }
        return Finding(
            verdict, clause: clause,
            figure: RuleFigure(
                .days, of: subject, when: .span(from: first, until: last),
                value: .number(Rational(sure))))
    }
}
