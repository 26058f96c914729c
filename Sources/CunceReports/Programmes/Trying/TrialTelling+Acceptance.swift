import CunceDomain

/// The fourth question: who passes, which rule failed, what comes next.
extension TrialTelling {
    func acceptance(_ answer: Acceptances?) -> [String] {
        let head = head(say("try.acceptance"), isStated: answer != nil)
        guard let answer else { return [head] }
        return [head] + answer.units.flatMap(unit) + answer.departed.flatMap(departed)
            + warned(answer.warnings)
    }

    func passed(_ verdict: Finding.Verdict?) -> String {
        switch verdict {
        case .yes: say("try.passed")
        case .no: say("try.failed")
        case .open: open
        case nil: notStated
        }
    }

    private func unit(_ unit: Acceptances.OfUnit) -> [String] {
        [line(1, said(named(unit.unit), passed(unit.verdict)))]
            + unit.schemes.flatMap { scheme($0, of: unit.unit) }
            + [line(2, said(say("try.next"), next(unit.next)), unit.next.clause)]
    }

    private func scheme(_ answer: Acceptances.OfScheme, of unit: SubjectKey) -> [String] {
        let name = words.name(words.scheme(answer.scheme))
        guard let day = answer.day else {
            return [line(2, said(name, say("try.not-assessed")), answer.clause)]
        }
        let head = words.joined([
            name, say("try.on-day", ["day": words.day(day)]),
            answer.attempts > 1 ? say("try.attempt", ["number": "\(answer.attempts)"]) : nil,
        ])
        return [line(2, said(head, passed(answer.verdict)), answer.clause)]
            + (answer.score.map { [line(3, score($0, of: answer.scheme), $0.clause)] } ?? [])
            + answer.rules.filter { $0.finding.verdict != .yes }.flatMap { rule in
                lines(rule, of: answer.scheme, for: unit)
            } + missing(answer.missing, 3)
    }

    /// What fails the unit: what is asked, what is there, under which clause.
    private func lines(
        _ rule: Acceptances.OnRule, of scheme: SchemeKey, for unit: SubjectKey
    ) -> [String] {
        let clause = rule.finding.clause
        let values = ["rule": words.text(rule.rule, of: scheme)]
        guard rule.finding.verdict == .no else {
            let known = figures(rule.finding, of: unit) + equals(rule.finding.equals)
            let head = say("try.rule-open", values)
            return [line(3, known.isEmpty ? head : said(head, together(known)), clause)]
        }
        let isVeto: Bool = if case .veto = rule.rule { true } else { false }
        let head = isVeto ? say("try.veto-holds", values) : say("try.rule-failed", values)
        let told = asked(rule, of: scheme).map { one in
            (said: isVeto ? textOfVeto(one) : text(one), clause: one.clause)
        }
        guard told.count > 1 else {
            return [line(3, told.first.map { said(head, $0.said) } ?? head, clause)]
        }
        return [line(3, head, clause)]
            + told.map { line(4, $0.said, $0.clause == clause ? nil : $0.clause) }
    }

    func score(_ score: Acceptances.Score, of key: SchemeKey) -> String {
        let least = words.number(score.least, .points)
        let value =
            score.isKnown
            ? words.shown(score.least, .points)
            : score.most.map {
                say("try.up-to", ["least": least, "most": words.number($0, .points)])
            } ?? say("try.score-unbounded", ["least": least])
        let grade = score.grade.flatMap { grade in
            rules.acceptance?.scheme(key)?.score?.grades.first { $0.key == grade }?.label
        }
        return words.joined([said(say("try.score"), value), grade.map(words.name)])
    }

    func next(_ next: Acceptances.Next) -> String {
        let what =
            switch next.step {
            case .exit: say("try.next-exit")
            case .left: say("try.next-left")
            case .again: say("try.next-again")
            case .facts: say("try.next-facts")
            case .notStated: notStated
            }
        let isAgain = next.step == .again
        return words.joined([
            what,
            isAgain
                ? next.until.map { say("try.by-day", ["day": words.day($0)]) }
                    ?? say("try.by-not-stated") : nil,
            isAgain ? lateBy(next.lateBy) : nil,
            next.from.map { say("try.not-before", ["day": words.day($0)]) },
            isAgain || next.step == .exit
                ? decided(by: next.deciders)
                : nil,
        ])
    }
}
