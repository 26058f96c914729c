/// Documents due on or before the day, and the numbers they would take; and those that went out.
extension Evaluation {
    /// By due day; what has none comes last. `nil` where the pack states no documents.
    package func duePapers() -> DuePapers? {
        guard rules.answersPapers else { return nil }
        let owed = rules.papers.flatMap { rule in
            self.owed(rule).map { (rule: rule, owed: $0) }
        }
        let dated = owed.filter { $0.owed.day != nil }
            .enumerated().sorted {
                (($0.element.owed.day ?? day), $0.offset)
                    < (($1.element.owed.day ?? day), $1.offset)
            }.map(\.element)
        var given: [PaperNumber: Int] = [:]
        return DuePapers(
            papers: (dated + owed.filter { $0.owed.day == nil }).map { rule, owed in
                DuePapers.Paper(
                    paper: rule.key, subject: owed.subject, period: owed.period,
                    due: owed.due(on: day), number: number(rule, owed, &given),
                    clause: rule.clause)
            }, coming: comingPapers())
    }

    private struct Owed {
        var subject: SubjectKey?
        var period: Period?
        /// `nil` where it is not known.
        var day: CivilDate?
        var missing: [MissingFact]?
        /// `nil` while it is owed.
        var out: FactBook.Paper?

        func due(on today: CivilDate) -> DuePapers.Due {
            if let missing { return .open(missing) }
            if let out, let day {
                return .done(out.day, due: day, lateBy: max(0, out.day.dayNumber - day.dayNumber))
            }
            return day.map { .day($0, lateBy: today.dayNumber - $0.dayNumber) } ?? .notStated
        }
    }

    private func owed(_ rule: PaperRule) -> [Owed] {
        switch rule.due {
        // Whose day is not stated is made by whom it is for now.
        case nil:
            return everybody(rule.whom).filter { subject in
                guard let whom = rule.whom, let subject else { return true }
                return isMade(whom, for: subject, rule.clause).verdict != .no
            }.map { Owed(subject: $0) }
        case .each(let unit, let by, let since, let until):
            return everybody(rule.whom).flatMap { subject in
                owed(
                    rule, subject, each: unit, by: by, since: day(since, of: book.work.opens),
                    until: day(until, of: book.work.closes)
                ).compactMap { asked(rule, $0) }
            }
        case .after(let event, let within): return owed(rule, after: event, within)
        }
    }

    /// A day of the round that is not told bounds nothing.
    func day(_ bound: PaperRule.Bound?, of round: CivilDate?) -> CivilDate? {
        switch bound {
        case .day(let day): day
        case .round: round
        case nil: nil
        }
    }

    /// From the first period after the newest that went out, or from the stated start; otherwise
    /// only the newest that is due: how long nothing went out nobody said.
    private func owed(
        _ rule: PaperRule, _ subject: SubjectKey?, each unit: Period.Unit,
        by: PaperRule.By, since: CivilDate?, until: CivilDate?
    ) -> [Owed] {
        let told = (book.papers ?? []).filter {
            $0.paper == rule.key && $0.day <= day && $0.period != nil
                && (subject == nil || $0.subject == subject)
        }
        let out = Dictionary(
            told.compactMap { paper in paper.period.map { ($0, paper) } },
            uniquingKeysWith: { $0.day <= $1.day ? $0 : $1 })
        let asked = Period(unit, containing: day)
        var period = Period(unit, containing: until.map { min($0, day) } ?? day)
        let first = since.map { Period(unit, containing: $0) }
        var found: [Owed] = []
        for (period, paper) in out where period == asked || self.period(of: period, by) == asked {
            let due = by.day(of: period, book.work.calendar)
            found.append(Owed(subject: subject, period: period, day: due, out: paper))
        }
        found.sort { ($0.period ?? asked) > ($1.period ?? asked) }
        // A century of weeks; nobody owes more.
        for _ in 0..<5_200 {
            let due = by.day(of: period, book.work.calendar)
            if let first, period < first { break }
            if out[period] != nil {
                if first == nil { break }
            } else if due <= day {
                found.append(Owed(subject: subject, period: period, day: due))
                if first == nil, out.isEmpty { break }
            }
            if first == nil, let newest = out.keys.max(), period < newest { break }
            period = period.moved(by: -1)
        }
        return found.reversed()
    }

    /// The period of the same length in which a paper of a period is due.
    private func period(of period: Period, _ by: PaperRule.By) -> Period {
        Period(period.unit, containing: by.day(of: period, book.work.calendar))
    }

    private func owed(
        _ rule: PaperRule, after occasion: Occasion, _ within: Span?
    ) -> [Owed] {
        let found = happenings(occasion)
        let unknown = found.missing.flatMap { missing in
            those(rule.whom, concernedBy: missing.subject).map {
                Owed(subject: $0, missing: [missing])
            }
        }
        let happened = found.known.flatMap { happening in
            those(rule.whom, concernedBy: happening.subject).map { ($0, happening.day) }
        }
        let due = happened.compactMap { subject, start -> Owed? in
            let end = within.map { start.adding($0, book.work.calendar) } ?? start
            let out = (book.papers ?? []).filter {
                $0.paper == rule.key && $0.subject == subject && $0.day >= start && $0.day <= day
            }.min { $0.day < $1.day }
            if let out { return day <= end ? Owed(subject: subject, day: end, out: out) : nil }
            return end <= day ? asked(rule, Owed(subject: subject, day: end)) : nil
        }
        return due + unknown
    }

    /// Only of whom it is made for, by what was so on the due day. What went out is shown whoever it
    /// was for.
    private func asked(_ rule: PaperRule, _ owed: Owed) -> Owed? {
        guard let whom = rule.whom, let subject = owed.subject, let due = owed.day,
            owed.out == nil
        else { return owed }
        let found = seen(on: due).isMade(whom, for: subject, rule.clause)
        switch found.verdict {
        case .yes: return owed
        case .no: return nil
        case .open:
            var open = owed
            open.missing = found.missing
            return open
        }
    }

    private func number(
        _ rule: PaperRule, _ owed: Owed, _ given: inout [PaperNumber: Int]
    ) -> DuePapers.Number {
        guard let pattern = rule.number else { return .notStated }
        if let out = owed.out {
            return out.number.map { .given(pattern.text(year: out.day.year, number: $0)) } ?? .open
        }
        guard let papers = book.papers, owed.missing == nil, owed.day != nil else { return .open }
        let series = Set(rules.papers.filter { $0.number == pattern }.map(\.key))
        let taken =
            papers.filter {
                series.contains($0.paper) && $0.day.year == day.year && $0.day <= day
            }.compactMap(\.number).max() ?? 0
        let next = max(taken, given[pattern] ?? 0) + 1
        given[pattern] = next
        return .next(pattern.text(year: day.year, number: next))
    }
}

extension PaperRule.By {
    /// The day it is due on.
    func day(of period: Period, _ calendar: WorkCalendar) -> CivilDate {
        switch self {
        case .lastDay: period.last
        case .day(let number): min(period.first.adding(days: number - 1), period.last)
        case .monthDay(let month, let day):
            CivilDate(
                period.first.year, month,
                min(day, CivilDate.daysIn(month: month, of: period.first.year)))
                ?? period.last
        case .afterItsEnd(let span): period.last.adding(span, calendar)
        }
    }
}
