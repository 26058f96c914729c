/// What became of a duty or of papers, as a number for an appraisal or for pay.
///
/// What is handed in late counts as handed in; how much of it was late is a count of its own. What
/// belongs to a period counts in it whenever it came: of one that is seen from its end all that is
/// known by the day that is asked about, and what can still come leaves the number open.
extension Evaluation {
    /// Over the windows that ended in a time; what was excused counts neither as owed nor as done.
    func count(
        _ what: Formula.DutyCount, of key: CadenceKey, for subject: SubjectKey,
        from: CivilDate?, until: CivilDate
    ) -> Known {
        guard let cadence = programme.cadence(key) else { return .missing([]) }
        let now = seenToday
        let own = now.series(of: cadence).filter { series in
            posts[subject] == nil ? series.unit == subject : series.owners.contains(subject)
        }
        // Without its beginning nobody knows how many windows there were.
        guard own.allSatisfy({ $0.since != nil }) else {
            return .missing([
                MissingFact(fact: "round-opens", subject: FactBook.programme, period: nil)
            ])
        }
        var owed = 0
        var done = 0
        var late = 0
        var awaited = 0
        var missing: [MissingFact] = []
        for line in own.flatMap({ now.lines($0) }) {
            guard let last = line.time.last, last <= until, from.map({ $0 <= last }) ?? true else {
                continue
            }
            switch line.state {
            case .notOwed, .excused: break
            case .met, .metLate, .notLate, .missed, .late:
                owed += line.owed ?? 0
                done += min(line.done ?? 0, line.owed ?? 0)
                late += min(line.doneLate, line.owed ?? 0)
                // A time of grace runs.
                if closing != nil, line.state == .notLate {
                    awaited += max(0, (line.owed ?? 0) - (line.done ?? 0))
                }
            case .open:
                missing += line.missing.compactMap { $0.asFact(of: key, for: subject) }
            case .notStated: return .missing([])
            }
        }
        guard missing.isEmpty else { return .missing(missing.eachOnce) }
        func counted(_ sure: Int) -> Known {
            guard awaited > 0 else { return .number(Rational(sure)) }
            return .missing(
                [MissingFact(fact: FactKey(key.text), subject: subject, period: nil)],
                NumberBounds(low: Rational(sure), high: Rational(sure + awaited)))
        }
        switch what {
        case .owed: return .number(Rational(owed))
        case .done: return counted(done)
        case .doneLate: return counted(late)
        }
    }

    /// The same facts with all that is known by the day that is asked about.
    private var seenToday: Evaluation { closing == nil ? self : seen(on: asOf) }

    /// Over papers whose day was in a time; of a post, those of its unit where units owe them. One of a
    /// closed period that has not come may still come late.
    func count(
        _ what: Formula.PaperCount, of key: PaperKey, for subject: SubjectKey,
        from: CivilDate?, until: CivilDate
    ) -> Known {
        guard let from, let rule = rules.papers.first(where: { $0.key == key }),
            let whom = rule.whom, case .each(let unit, let by, let since, let last) = rule.due,
            let owner = owner(of: whom, seenFrom: subject)
        else { return .missing([]) }
        guard let out = book.papers else {
            return .missing([MissingFact(fact: FactKey(key.text), subject: owner, period: nil)])
        }
        let first = self.day(since, of: book.work.opens).map { Period(unit, containing: $0) }
        let end = self.day(last, of: book.work.closes).map { Period(unit, containing: $0) }
        var period = Period(unit, containing: until)
        var found = 0
        var awaited: [MissingFact] = []
        var missing: [MissingFact] = []
        // A century of weeks.
        for _ in 0..<5_200 {
            let due = by.day(of: period, book.work.calendar)
            if due < from || first.map({ period < $0 }) ?? false { break }
            if due <= until, end.map({ period <= $0 }) ?? true {
                let made = seen(on: due).isMade(whom, for: owner, rule.clause)
                let first = out.filter {
                    $0.paper == key && $0.subject == owner && $0.period == period && $0.day <= asOf
                }.map(\.day).min()
                switch made.verdict {
                case .yes:
                    if what.counts(handedIn: first, due: due) { found += 1 }
                    if closing != nil, first == nil {
                        awaited.append(
                            MissingFact(
                                fact: FactKey(key.text), subject: owner, period: period))
                    }
                case .no: break
                case .open: missing += made.missing
                }
            }
            period = period.moved(by: -1)
        }
        guard missing.isEmpty else { return .missing(missing.eachOnce) }
        guard what == .handedInLate, !awaited.isEmpty else { return .number(Rational(found)) }
        return .missing(
            awaited,
            NumberBounds(low: Rational(found), high: Rational(found + awaited.count)))
    }

    /// Nobody answers for the papers of another: a village not for those of its town.
    private func owner(of whom: PaperRule.Whom, seenFrom subject: SubjectKey) -> SubjectKey? {
        switch whom.kind {
        case .units(let kinds):
            (posts[subject].map(\.of) ?? subject).flatMap { key in
                units[key].flatMap { kinds.contains($0.kind) ? key : nil }
            }
        case .posts(let roles):
            posts[subject].flatMap { roles.contains($0.role) ? subject : nil }
        }
    }
}

extension Formula.PaperCount {
    /// - Parameter day: when it first went out; `nil` where it did not.
    fileprivate func counts(handedIn day: CivilDate?, due: CivilDate) -> Bool {
        switch self {
        case .due: true
        case .handedIn: day != nil
        case .handedInLate: day.map { $0 > due } ?? false
        }
    }
}

extension DutyAnswers.MissingWork {
    /// The part of a record as something that is not told of somebody.
    fileprivate func asFact(of duty: CadenceKey, for subject: SubjectKey) -> MissingFact? {
        switch self {
        case .fact(let fact): fact
        case .links: MissingFact(fact: "links", subject: subject, period: nil)
        case .deeds: MissingFact(fact: FactKey(duty.text), subject: subject, period: nil)
        case .opens: MissingFact(fact: "round-opens", subject: FactBook.programme, period: nil)
        }
    }
}
