import CunceDomain

/// The fifth question: which documents are due, and who may see what.
extension TrialTelling {
    func papers(_ due: DuePapers?) -> [String] {
        [head(say("try.papers"), isStated: due != nil)] + (due?.papers ?? []).flatMap(paper)
            + (due?.coming ?? []).map(coming)
    }

    /// What is not due yet, with its day and all who make one.
    private func coming(_ paper: DuePapers.Coming) -> String {
        let title = label(rules.paper(paper.paper)?.title, else: paper.paper.text)
        let head =
            paper.period.map {
                say("try.in-period", ["name": title, "period": words.period($0)])
            } ?? title
        let until = say("try.paper-coming", ["day": words.day(paper.due)])
        return line(
            1,
            said(head, words.joined([until, paper.subjects.isEmpty ? nil : all(paper.subjects)])),
            paper.clause)
    }

    private func paper(_ paper: DuePapers.Paper) -> [String] {
        let rule = rules.papers.first { $0.key == paper.paper }
        let title = label(rule?.title, else: paper.paper.text)
        let head = words.joined([
            paper.period.map {
                say("try.in-period", ["name": title, "period": words.period($0)])
            } ?? title, paper.subject.map(name),
        ])
        let addressee =
            rule?.addressee.map { say("try.addressee", ["who": words.name($0)]) }
            ?? say("try.addressee-silent")
        let what = words.joined([
            self.due(paper.due), say("try.number", ["number": number(paper.number)]),
            addressee,
        ])
        let missing: [MissingFact] = if case .open(let facts) = paper.due { facts } else { [] }
        return [line(1, said(head, what), paper.clause)] + self.missing(missing, 2)
    }

    func due(_ due: DuePapers.Due) -> String {
        switch due {
        case .day(let day, let late):
            words.joined([say("try.due", ["day": words.day(day)]), lateBy(late)])
        case .done(let done, let day, let late):
            words.joined([
                say("try.done-on", ["day": words.day(done)]),
                say("try.due", ["day": words.day(day)]), lateBy(late),
            ])
        case .notStated: say("try.due-not-stated")
        case .open: say("try.due-open")
        }
    }

    private func number(_ number: DuePapers.Number) -> String {
        switch number {
        case .notStated: notStated
        case .next(let text), .given(let text): text
        case .open: open
        }
    }

    /// Shown, not enforced.
    var access: [String] {
        rules.access.map { rule in
            let who =
                rule.audience == .roles || !rule.roles.isEmpty
                ? words.roles(rule.roles) : words.word("audience", rule.audience)
            return line(
                1, said(say("try.may-see", ["what": words.name(rule.label)]), who), rule.clause)
        }
    }
}
