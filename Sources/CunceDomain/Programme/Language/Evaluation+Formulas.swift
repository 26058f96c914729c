/// What stands for the names of a formula.
extension Evaluation {
    /// Names are facts or scores of appraisals; of what is told by period the last full one is
    /// meant. Judgements and states count 1 or 0.
    ///
    /// - Parameter window: in which events and steps count; `nil` for the appraised or paid
    ///   period, and elsewhere for ever since.
    func value(
        of formula: Formula, for subject: SubjectKey, within window: Window? = nil
    ) -> Known {
        value(
            of: formula,
            Dictionary(
                formula.names.map { ($0, value(named: $0, for: subject, within: window)) }
            ) { first, _ in first },
            counted(by: formula, for: subject, within: window))
    }

    func value(
        named name: String, for subject: SubjectKey, within window: Window? = nil
    ) -> Known {
        let fact = FactKey(name)
        guard let kind = kinds[fact] else {
            return rules.appraisal(AppraisalKey(name)).map { score(of: $0, for: subject) }
                ?? .missing([MissingFact(fact: fact, subject: subject, period: nil)])
        }
        let owners = subjects(of: kind, nil, seenFrom: subject)
        guard let owner = owners.first else {
            return .missing([unasked(kind, seenFrom: subject)])
        }
        switch kind.shape {
        case .number, .share, .money:
            let period = kind.each.map { this($0).moved(by: -1) }
            return period.map { number(fact, owner, $0) } ?? reading(fact, owner)
        case .judgement, .state, .event:
            return added(owners.map { count(of: kind, $0, within: window) })
        case .choice:
            return .missing([MissingFact(fact: fact, subject: owner, period: nil)])
        }
    }

    /// Events in a time, or 1 for what holds.
    private func count(
        of kind: FactKind, _ subject: SubjectKey, within window: Window?
    ) -> Known {
        if kind.shape == .event {
            guard case .events(let events) = book.record(kind.key, of: subject) else {
                return .missing(
                    [MissingFact(fact: kind.key, subject: subject, period: nil)], .count)
            }
            let (from, until) = counting(window)
            return .number(Rational(events.count(from: from, until: until)))
        }
        let found = finding(
            FactTest(fact: kind.key, question: .holds, clause: kind.clause), kind, of: subject)
        return found.verdict == .open
            ? .missing(found.missing, .share) : .number(found.verdict == .yes ? .one : .zero)
    }

    func count(
        _ counter: Formula.Counter, for subject: SubjectKey, within window: Window?
    ) -> Known {
        let (from, until) = counting(window)
        let known = counted(counter, for: subject, from: from, until: until)
        // No count falls below nought, however little is told of it.
        guard case .missing(let facts, let ends) = known, !facts.isEmpty, counter.isCount else {
            return known
        }
        return .missing(facts, NumberBounds(low: ends.low ?? .zero, high: ends.high))
    }

    private func counted(
        _ counter: Formula.Counter, for subject: SubjectKey, from: CivilDate?, until: CivilDate
    ) -> Known {
        switch counter {
        case .taken(let rung):
            return .number(Rational(steps(rung, by: subject, from: from, until: until).count))
        case .unanswered(let rung):
            let steps = steps(rung, by: subject, from: from, until: until)
            return .number(Rational(steps.filter(isUnanswered).count))
        case .instrument(let key, let state):
            return count(key, state, for: subject, from: from, until: until)
        case .days(let fact, let isWorked):
            return days(of: fact, for: subject, from: from, until: until, worked: isWorked)
        case .allDays(let isWorked):
            return from.map { .number(Rational(count(from: $0, until: until, worked: isWorked))) }
                ?? .missing([])
        case .duty(let key, let what):
            return count(what, of: key, for: subject, from: from, until: until)
        case .paper(let key, let what):
            return count(what, of: key, for: subject, from: from, until: until)
        case .parts(let name, let take):
            return parts(of: name, take, for: subject, from: from, until: until)
        }
    }

    /// An appraisal or pay counts in its period where no other time is given.
    private func counting(_ window: Window?) -> (from: CivilDate?, until: CivilDate) {
        if window == nil, let closing { return (closing.first, closing.last) }
        return days(window)
    }

    private func added(_ parts: [Known]) -> Known {
        let missing = parts.flatMap(\.facts)
        let sum = parts.map(\.bounds).reduce(NumberBounds(.zero)) { $0 + $1 }
        return sum.only.map { .number($0) } ?? .missing(missing, sum)
    }
}

extension Formula.Counter {
    /// Whether it is a number of things, and none told.
    fileprivate var isCount: Bool {
        switch self {
        case .parts: false
        case .taken, .unanswered, .instrument, .days, .allDays, .duty, .paper: true
        }
    }
}
