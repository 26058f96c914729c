/// Papers that are asked for in the time of the day and whose own day has not come.
extension Evaluation {
    func comingPapers() -> [DuePapers.Coming] {
        rules.papers.flatMap(coming).enumerated()
            .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
            .map(\.element)
    }

    private func coming(_ rule: PaperRule) -> [DuePapers.Coming] {
        switch rule.due {
        case nil: return []
        case .each(let unit, let by, let since, let until):
            let first = self.day(since, of: book.work.opens).map { Period(unit, containing: $0) }
            let last = self.day(until, of: book.work.closes).map { Period(unit, containing: $0) }
            let now = Period(unit, containing: day)
            // One that ended may still have its time to come.
            return [now.moved(by: -1), now].compactMap { period in
                let due = by.day(of: period, book.work.calendar)
                guard due > day, first.map({ period >= $0 }) ?? true,
                    last.map({ period <= $0 }) ?? true
                else { return nil }
                let left = everybody(rule.whom).filter { subject in
                    isMadeNow(rule, subject) && !isOut(rule, subject, period)
                }
                return left.isEmpty
                    ? nil
                    : .init(
                        paper: rule.key, period: period, due: due,
                        subjects: left.compactMap { $0 }, clause: rule.clause)
            }
        case .after(let occasion, let within):
            guard let within else { return [] }
            return happenings(occasion).known.flatMap { happening -> [DuePapers.Coming] in
                let due = happening.day.adding(within, book.work.calendar)
                guard due > day else { return [] }
                let left = those(rule.whom, concernedBy: happening.subject).filter { subject in
                    isMadeNow(rule, subject)
                        && !(book.papers ?? []).contains {
                            $0.paper == rule.key && $0.subject == subject
                                && $0.day >= happening.day && $0.day <= day
                        }
                }
                return left.isEmpty
                    ? []
                    : [
                        .init(
                            paper: rule.key, period: nil, due: due, subjects: left,
                            clause: rule.clause)
                    ]
            }
        }
    }

    /// As things stand: it is asked of whom it is made for on its own day.
    private func isMadeNow(_ rule: PaperRule, _ subject: SubjectKey?) -> Bool {
        guard let whom = rule.whom, let subject else { return true }
        return isMade(whom, for: subject, rule.clause).verdict != .no
    }

    private func isOut(_ rule: PaperRule, _ subject: SubjectKey?, _ period: Period) -> Bool {
        (book.papers ?? []).contains {
            $0.paper == rule.key && $0.period == period && $0.day <= day
                && (subject == nil || $0.subject == subject)
        }
    }
}
