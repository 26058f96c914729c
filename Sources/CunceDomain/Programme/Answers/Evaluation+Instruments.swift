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
        case .issued: return .on(issue.issued.adding(span))
        case .received: return issue.received.map { .on($0.adding(span)) } ?? .open
        }
    }
}
