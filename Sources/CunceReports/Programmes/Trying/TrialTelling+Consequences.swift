import CunceDomain

/// The third question: which consequences are proposed, and what appraisals come to.
extension TrialTelling {
    func proposals(_ evaluation: Evaluation) -> [String] {
        let isStated = rules.answersProposals
        let head = head(say("try.proposals"), isStated: isStated)
        guard isStated else { return [head] }
        return [head] + (evaluation.proposals() ?? []).flatMap(proposal)
            + evaluation.grades().flatMap(grades) + evaluation.pays().flatMap(pay)
    }

    private func proposal(_ proposal: Proposal) -> [String] {
        let subject =
            proposal.subject.map(named)
            ?? say(
                "try.nobody-told",
                [
                    "role": proposal.role.map(words.role) ?? say("try.unit"),
                    "unit": proposal.at.map(name) ?? say("try.not-told"),
                ])
        let values = ["rung": words.quoted(words.rung(proposal.rung)), "subject": subject]
        let head =
            proposal.finding.verdict == .open
            ? say("try.proposed-open", values) : say("try.proposed", values)
        let because = say(
            "try.because",
            [
                "subject": name(proposal.because),
                "found": found(proposal.finding, of: proposal.because),
            ])
        return [
            line(1, head, proposal.clause),
            line(2, because, proposal.finding.clause),
            line(
                2,
                say(
                    "try.decided-by-until",
                    [
                        "who": who(proposal.deciders.roles, proposal.deciders.body),
                        "until": until(proposal.until),
                    ])),
        ] + missing(proposal.finding.missing, 2)
            + (proposal.lastTaken.map {
                [line(2, say("try.last-decided", ["day": words.day($0)]))]
            } ?? [])
            + (proposal.isForVillagersOnly ? [line(2, say("try.villagers-only"))] : [])
    }

    func until(_ until: Proposal.Until) -> String {
        switch until {
        case .notStated: notStated
        case .day(let day, let effect):
            say("try.until-if-now", ["day": words.day(day), "span": words.span(effect)])
        }
    }

    private func grades(_ answer: Grades.OfSubject) -> [String] {
        let appraisal = rules.appraisal(answer.appraisal)
        let clause: Clause? =
            switch answer.grade {
            case .known(_, let clause), .notStated(let clause): clause
            case .open: nil
            }
        return [
            line(
                1,
                said(
                    words.joined([
                        say(
                            "try.in-period",
                            [
                                "name": words.name(words.appraisal(answer.appraisal)),
                                "period": words.period(answer.period),
                            ]), named(answer.subject),
                    ]),
                    say(
                        "try.score-and-grade",
                        [
                            "score": score(answer),
                            "grade": grade(answer),
                        ])), clause)
        ]
            + (answer.line.map { [gradeLine($0, of: answer)] } ?? [])
            + (answer.beyond.map { [beyond($0, of: answer)] } ?? [])
            + answer.items.map { item in
                let rule = appraisal?.items.first { $0.key == item.item }
                return line(
                    2,
                    said(
                        label(rule?.label, else: item.item.text),
                        item.points.map { words.number($0, .points) } ?? open), item.clause)
            }
            + answer.vetoes.filter { $0.finding.verdict != .no }.map { veto in
                let rule = appraisal?.vetoes.first { $0.key == veto.veto }
                return line(
                    2,
                    said(
                        say(
                            "try.veto",
                            ["name": words.quoted(label(rule?.label, else: veto.veto.text))]),
                        found(veto.finding, of: answer.subject)), veto.finding.clause)
            } + missing(openFacts(answer), 2)
    }

    /// What people decided counts, and that it is more than the pack allows is said.
    private func beyond(_ beyond: Grades.Beyond, of answer: Grades.OfSubject) -> String {
        line(
            2,
            say(
                "try.grade-beyond",
                [
                    "grade": words.quoted(words.grade(beyond.grade, of: answer.appraisal)),
                    "given": "\(beyond.given)", "places": "\(beyond.places)",
                    "among": "\(beyond.among)",
                ]), beyond.clause)
    }

    /// Where one stands beside the line of a grade that not all who reach it have.
    private func gradeLine(_ beside: Grades.Line, of answer: Grades.OfSubject) -> String {
        let parts = [
            beside.place.map(place) ?? say("try.place-unknown"),
            beside.places > 0
                ? say(
                    "try.line-places",
                    ["places": "\(beside.places)", "among": "\(beside.among)"])
                : say("try.line-no-places", ["among": "\(beside.among)"]),
            beside.atLine.isEmpty ? nil : say("try.at-line", ["list": all(beside.atLine)]),
        ]
        return line(
            2,
            said(
                say(
                    "try.grade-line",
                    ["grade": words.quoted(words.grade(beside.grade, of: answer.appraisal))]),
                words.joined(parts)), beside.clause)
    }

    /// One that is open says between what it lies, as far as that is known.
    func score(_ answer: Grades.OfSubject) -> String {
        func points(_ end: Rational?) -> String? { end.map { words.number($0, .points) } }
        switch answer.score {
        case .known(let value): return words.number(value, .points)
        case .open:
            switch (points(answer.bounds.low), points(answer.bounds.high)) {
            case (let low?, let high?):
                return say("try.score-between", ["least": low, "most": high])
            case (let low?, nil): return say("try.score-at-least", ["least": low])
            case (nil, let high?): return say("try.score-at-most", ["most": high])
            case (nil, nil): return open
            }
        case .notStated: return notStated
        }
    }

    /// One that is open says which it can still come to, where that is not all of them.
    func grade(_ answer: Grades.OfSubject) -> String {
        func name(_ key: GradeKey) -> String { words.name(words.grade(key, of: answer.appraisal)) }
        switch answer.grade {
        case .known(let key, _): return name(key)
        case .open:
            let all = rules.appraisal(answer.appraisal)?.grades.count ?? 0
            guard answer.possible.count < all else { return open }
            return say("try.grade-open", ["grades": words.any(answer.possible.map(name))])
        case .notStated: return notStated
        }
    }

    /// A grade may be known, or not stated, where the score is open.
    private func openFacts(_ answer: Grades.OfSubject) -> [MissingFact] {
        var found: [MissingFact] = []
        if case .open(let missing) = answer.score { found += missing }
        if case .open(let missing) = answer.grade {
            found += missing.filter { !found.contains($0) }
        }
        return found
    }
}
