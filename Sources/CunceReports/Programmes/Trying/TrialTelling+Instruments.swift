import CunceDomain

/// Papers that ask somebody to put something right: how many, which are open, how late.
extension TrialTelling {
    func instruments(_ answers: InstrumentAnswers?) -> [String] {
        let head = line(1, head(say("try.instruments"), isStated: answers != nil))
        guard let answers else { return [head] }
        guard answers.isTold else {
            return [
                head, line(2, say("try.not-known", ["what": say("try.missing-issued")])),
            ]
        }
        return [head] + answers.counts.map(count)
            + answers.papers.filter(\.isOpen).map { line(2, said(name(of: $0), standing($0))) }
    }

    private func count(_ count: InstrumentAnswers.Count) -> String {
        line(
            2,
            said(
                words.name(words.instrument(count.instrument)),
                say(
                    "try.instrument-count",
                    [
                        "issued": "\(count.issued)", "answered": "\(count.answered)",
                        "closed": "\(count.closed)", "open": "\(count.issued - count.closed)",
                        "overdue": "\(count.overdue)",
                    ])), count.clause)
    }

    private func name(of paper: InstrumentAnswers.Paper) -> String {
        say(
            "try.instrument-to",
            [
                "name": words.name(words.instrument(paper.instrument)), "to": name(paper.to),
                "day": words.day(paper.issued),
            ])
    }

    func standing(_ paper: InstrumentAnswers.Paper) -> String {
        let state =
            !paper.isOpen
            ? say("try.instrument-closed")
            : paper.answered != nil ? say("try.instrument-answered") : say("try.instrument-open")
        let due =
            switch paper.due {
            case .on(let day): say("try.due", ["day": words.day(day)])
            case .notStated: say("try.due-not-stated")
            case .open: say("try.due-open")
            }
        return words.joined([state, due, lateBy(paper.lateDays)])
    }
}
