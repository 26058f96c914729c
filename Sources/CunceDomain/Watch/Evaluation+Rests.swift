/// What a signal rests on: the facts that decided its rule.
extension Evaluation {
    func rests(
        _ finding: Finding, _ condition: Condition, of unit: SubjectKey
    ) -> [SignalFact] {
        let conditions = conditions(inside: condition)
        var found: Set<SignalFact> = []
        for leaf in finding.deciding {
            guard let figure = leaf.figure else { continue }
            found.formUnion(rests(figure, conditions[leaf.clause], of: unit))
        }
        return found.sorted { $0.text < $1.text }
    }

    /// By clause, those of criteria it asks for too; the outer of two at one place does not hide
    /// the inner one, which asks for the fact.
    private func conditions(inside condition: Condition) -> [Clause: Condition] {
        var found: [Clause: Condition] = [:]
        var asked: Set<CriterionKey> = []
        var next = [condition]
        while let condition = next.popLast() {
            for inner in condition.all {
                if found[inner.clause] == nil { found[inner.clause] = inner }
                switch inner.kind {
                case .fact(let test):
                    if found[test.clause] == nil { found[test.clause] = inner }
                case .criterion(let key):
                    if asked.insert(key).inserted, let criterion = criteria[key] {
                        next.append(criterion.when)
                    }
                case .value, .index, .all, .any, .not, .atLeast, .points, .below, .taken,
                    .unanswered, .grade, .instrument, .acceptance, .listed, .during, .days:
                    continue
                }
            }
        }
        return found
    }

    private func rests(
        _ figure: RuleFigure, _ condition: Condition?, of unit: SubjectKey
    ) -> [SignalFact] {
        switch figure.what {
        case .fact(let fact):
            if case .fact(let test)? = condition?.kind { return rests(figure, test) }
            return newest(fact, of: figure.subject)
        case .formula, .days, .index:
            let facts = condition.map(facts(askedBy:)) ?? []
            return facts.flatMap { fact in
                (kinds[fact].map { subjects(of: $0, nil, seenFrom: unit) } ?? []).flatMap {
                    newest(fact, of: $0)
                }
            }
        // Its parts are figures of their own.
        case .points: return []
        case .unitsBelow(let kind): return [stated("\(kind)", figure)]
        case .taken(let rung): return [stated("\(rung)", figure)]
        case .score(let scheme), .acceptance(let scheme): return [stated("\(scheme)", figure)]
        case .appraisal(let appraisal), .vetoes(let appraisal):
            return [stated("\(appraisal)", figure)]
        case .instrument(let instrument): return [stated("\(instrument)", figure)]
        case .assessors, .listed: return [stated("listed", figure)]
        }
    }

    /// The values one question looked at.
    private func rests(_ figure: RuleFigure, _ test: FactTest) -> [SignalFact] {
        let fact = test.fact
        switch figure.value {
        case .stay(let from, let until):
            return [
                SignalFact(
                    fact: fact, subject: figure.subject, slot: .from(from),
                    value: .state(from: from, until: until))
            ]
        case .times:
            guard case .events(let events)? = book.record(fact, of: figure.subject) else { break }
            let span = figure.when.flatMap { when -> ClosedRange<CivilDate>? in
                switch when {
                case .span(let from, let until): from <= until ? from...until : nil
                case .period(let period): period.first...period.last
                case .day: nil
                }
            }
            return events.filter { event in
                event.day <= day && (span.map { $0.contains(event.day) } ?? true)
            }.map {
                SignalFact(
                    fact: fact, subject: figure.subject, slot: .on($0.day),
                    value: .event($0.day, count: $0.count))
            }
        case .place(let place, let size):
            // Others' new values move it as well as its own.
            return rests(of: fact, figure, test) + [
                SignalFact(
                    fact: fact, subject: figure.subject, slot: nil, value: nil,
                    said: "place \(place)/\(size)")
            ]
        case .yes, .no, .choice, .grade, .track, .result, .number, .none: break
        }
        return rests(of: fact, figure, test)
    }

    private func rests(
        of fact: FactKey, _ figure: RuleFigure, _ test: FactTest
    ) -> [SignalFact] {
        guard case .period(let period)? = figure.when else {
            return newest(fact, of: figure.subject)
        }
        let each = test.over?.count ?? 1
        let back =
            switch test.question {
            case .change, .growth, .placesLost, .besideMean(_, _, of: .change),
                .besideMean(_, _, of: .growth):
                each * 2
            case .holds, .holdsNot, .isOneOf, .number, .lasting, .lasted, .times, .rank,
                .besideMean, .by:
                each
            }
        return (0..<back).compactMap { count in
            let period = period.moved(by: -count)
            return value(of: fact, figure.subject, in: period).map {
                SignalFact(
                    fact: fact, subject: figure.subject, slot: .period(period), value: $0)
            }
        }
    }

    private func value(
        of fact: FactKey, _ subject: SubjectKey, in period: Period
    ) -> FactValue? {
        switch book.record(fact, of: subject) {
        case .number(let course): course.byPeriod[period].map { .number($0) }
        case .judgement(let course): course.byPeriod[period].map { .judgement($0) }
        case .choice(let course): course.byPeriod[period].map { .choice($0) }
        case .states, .events, nil: nil
        }
    }

    /// What is known of it on the day: the newest period with a value, or what is so.
    private func newest(_ fact: FactKey, of subject: SubjectKey) -> [SignalFact] {
        func made(_ slot: FactSlot?, _ value: FactValue) -> SignalFact {
            SignalFact(fact: fact, subject: subject, slot: slot, value: value)
        }
        func newest<Value>(
            _ course: FactRecord.Course<Value>, _ value: (Value) -> FactValue
        ) -> [SignalFact] {
            let period = course.byPeriod.keys.filter { $0.first <= day }.max { $0.first < $1.first }
            let ofPeriod = period.flatMap { period in
                course.byPeriod[period].map { made(.period(period), value($0)) }
            }
            let now = course.value(on: day).map { known in
                made(known.since.map { .since($0) }, value(known.value))
            }
            return [ofPeriod, now].compactMap(\.self)
        }
        if let matters = book.matters[subject]?[fact] {
            return matters.map {
                SignalFact(fact: fact, subject: subject, slot: nil, value: nil, matter: $0)
            }
        }
        switch book.record(fact, of: subject) {
        case .number(let course): return newest(course) { .number($0) }
        case .judgement(let course): return newest(course) { .judgement($0) }
        case .choice(let course): return newest(course) { .choice($0) }
        case .states(let stays):
            return stays.last { $0.from <= day }.map {
                [made(.from($0.from), .state(from: $0.from, until: $0.until))]
            } ?? [made(nil, .judgement(false))]
        case .events(let events):
            return events.filter { $0.day <= day }.map {
                made(.on($0.day), .event($0.day, count: $0.count))
            }
        case nil: return []
        }
    }

    /// Facts a condition asks for, its criteria's and its indices' too.
    func facts(askedBy condition: Condition) -> [FactKey] {
        var found: [FactKey] = []
        for inner in condition.all {
            let asked: [FactKey] =
                switch inner.kind {
                case .fact(let test): [test.fact]
                case .value(let formula, _, _): formula.factNames.map { FactKey($0) }
                case .index(let test): rules.index(test.index)?.parts.map(\.fact) ?? []
                case .days(let count): facts(askedBy: count.when)
                case .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
                    .grade, .instrument, .acceptance, .listed, .during:
                    []
                }
            for fact in asked where !found.contains(fact) { found.append(fact) }
        }
        return found
    }

    /// What no fact of the village says by itself: the answer to the rule stands for it.
    private func stated(_ what: String, _ figure: RuleFigure) -> SignalFact {
        SignalFact(
            fact: FactKey(what), subject: figure.subject, slot: nil, value: nil,
            said: "\(figure.value)")
    }
}
