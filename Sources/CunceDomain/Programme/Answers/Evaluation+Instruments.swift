extension Evaluation {
    /// How the instruments stand; `nil` where the pack has none.
    package func instruments() -> InstrumentAnswers? {
        guard !rules.instruments.isEmpty else { return nil }
        let issues = (book.work.issues ?? []).filter { $0.issued <= day }
        let papers = issues.compactMap { issue in
            rules.instrument(issue.instrument).map { paper($0, issue) }
        }.sorted { ($0.issued, $0.instrument, $0.to) < ($1.issued, $1.instrument, $1.to) }
        let counts = rules.instruments.map { instrument in
            let own = papers.filter { $0.instrument == instrument.key }
            return InstrumentAnswers.Count(
                instrument: instrument.key, clause: instrument.clause, issued: own.count,
                answered: own.filter { $0.answered != nil }.count,
                closed: own.filter { !$0.isOpen }.count,
                overdue: own.filter { $0.answered == nil && $0.isOpen && $0.lateDays > 0 }.count)
        }
        return InstrumentAnswers(
            counts: counts, papers: papers, isTold: book.work.issues != nil)
    }

    private func paper(
        _ instrument: Instrument, _ issue: WorkRecord.Issue
    ) -> InstrumentAnswers.Paper {
        let due = self.due(instrument, issue)
        let answered = issue.answered.flatMap { $0 <= day ? $0 : nil }
        let closed = issue.closed.flatMap { $0 <= day ? $0 : nil }
        var late = 0
        if case .on(let last) = due {
            // What was closed without a reply asks for none any more.
            late = max(0, (answered ?? closed ?? day).days(since: last))
        }
        return InstrumentAnswers.Paper(
            instrument: instrument.key, clause: instrument.clause, to: issue.to,
            issued: issue.issued, due: due, answered: answered, closed: closed, lateDays: late)
    }

    private func due(
        _ instrument: Instrument, _ issue: WorkRecord.Issue
    ) -> InstrumentAnswers.Due {
        if let own = issue.replyBy { return .on(own) }
        guard let span = instrument.replyWithin else { return .notStated }
        switch instrument.replyFrom {
        case .issued: return .on(issue.issued.adding(span, book.work.calendar))
        case .received:
            return issue.received.map { .on($0.adding(span, book.work.calendar)) } ?? .open
        }
    }

    /// How many papers of a kind were sent to a subject. Who knows only that some may be overdue,
    /// because the day is not told from which the time for the reply runs, leaves it open.
    func finding(
        _ test: InstrumentTest, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        guard let instrument = rules.instrument(test.instrument) else {
            return Finding(.open, clause: clause)
        }
        let receiver = self.receiver(of: instrument, for: subject)
        guard let issues = book.work.issues else {
            return Finding(
                .open, clause: clause,
                missing: [
                    MissingFact(
                        fact: FactKey(test.instrument.text), subject: receiver, period: nil)
                ])
        }
        let (from, until) = days(test.within)
        let holding = sent(instrument, to: receiver, from: from, until: until, of: issues)
            .map { isIn(test.state, $0) }
        let sure = holding.filter { $0 == true }.count
        let possible = sure + holding.filter { $0 == nil }.count
        let figure = RuleFigure(
            .instrument(test.instrument), of: receiver,
            when: from.map { .span(from: $0, until: until) } ?? .day(day), value: .times(sure))
        if sure >= test.times { return Finding(.yes, clause: clause, figure: figure) }
        if possible < test.times { return Finding(.no, clause: clause, figure: figure) }
        return Finding(
            .open, clause: clause, figure: figure,
            missing: [
                MissingFact(fact: FactKey(test.instrument.text), subject: receiver, period: nil)
            ])
    }

    /// For a formula.
    func count(
        _ key: InstrumentKey, _ state: InstrumentTest.State, for subject: SubjectKey,
        from: CivilDate?, until: CivilDate
    ) -> Known {
        let unknown = Known.missing(
            [MissingFact(fact: FactKey(key.text), subject: subject, period: nil)])
        guard let instrument = rules.instrument(key), let issues = book.work.issues else {
            return unknown
        }
        let holding = sent(
            instrument, to: receiver(of: instrument, for: subject), from: from, until: until,
            of: issues
        ).map { isIn(state, $0) }
        return holding.contains(nil)
            ? unknown : .number(Rational(holding.filter { $0 == true }.count))
    }

    private func sent(
        _ instrument: Instrument, to receiver: SubjectKey, from: CivilDate?, until: CivilDate,
        of issues: [WorkRecord.Issue]
    ) -> [InstrumentAnswers.Paper] {
        issues.filter {
            $0.instrument == instrument.key && $0.to == receiver && $0.issued <= until
                && (from ?? $0.issued) <= $0.issued
        }.map { paper(instrument, $0) }
    }

    /// A paper that goes to units only is asked of the unit a post belongs to.
    private func receiver(of instrument: Instrument, for subject: SubjectKey) -> SubjectKey {
        guard let post = posts[subject], let unit = post.of, !instrument.to.isEmpty,
            !instrument.to.contains(.post), !instrument.to.contains(.supporter)
        else { return subject }
        return unit
    }

    /// `nil` where the day of the reply cannot be told.
    private func isIn(_ state: InstrumentTest.State, _ paper: InstrumentAnswers.Paper) -> Bool? {
        switch state {
        case .issued: return true
        case .open: return paper.isOpen
        case .overdue:
            guard paper.answered == nil, paper.isOpen else { return false }
            switch paper.due {
            case .on(let last): return last < day
            // Without a day set there is none to be late for.
            case .notStated: return false
            case .open: return nil
            }
        }
    }
}
