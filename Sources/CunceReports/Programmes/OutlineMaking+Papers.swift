import CunceDomain

/// Which documents there are, who may see what, and who decides.
extension OutlineMaking {
    var documents: [Group] {
        [
            Group(
                heading: say("rule.group-papers"), entries: rules.papers.map(paper)),
            Group(
                heading: say("rule.group-brief"),
                entries: programme.documents.map { form in
                    Entry(
                        name(form.title),
                        words.sentences([
                            say("rule.brief-to", ["who": words.mid(form.addressee)]),
                            say(
                                "rule.brief-sections",
                                ["list": words.all(form.sections.map { words.mid($0.heading) })]),
                            say(
                                "rule.brief-length",
                                [
                                    "most": "\(form.characterLimit)",
                                    "advice": "\(form.characterAdvice)",
                                ]),
                        ]))
                }),
            Group(
                heading: say("rule.group-made"),
                entries: programme.brief == nil
                    ? []
                    : programme.documentSet.map { document in
                        Entry(
                            name(document.title),
                            words.sentence(
                                say(
                                    "rule.made",
                                    [
                                        "list": words.any(
                                            document.formats.map { words.word("format", $0) })
                                    ])))
                    }),
        ]
    }

    func paper(_ paper: PaperRule) -> Entry {
        Entry(
            name(paper.title),
            words.sentences([
                paper.due.map(due) ?? say("rule.paper-due-silent"), paper.whom.map(whom),
                paper.number.map { say("rule.paper-number", ["pattern": pattern($0)]) },
                paper.addressee.map { say("rule.brief-to", ["who": words.mid($0)]) },
                paper.signers.isEmpty
                    ? nil : say("rule.paper-signed", ["roles": words.roles(paper.signers)]),
                paper.sections.isEmpty
                    ? nil
                    : say(
                        "rule.brief-sections",
                        ["list": words.all(paper.sections.map { words.mid($0) })]),
                made(paper.document),
            ]), clause: paper.clause)
    }

    /// How it is known that one went out which Cunce makes itself.
    private func made(_ document: DocumentKind?) -> String? {
        switch document {
        case .brief: say("rule.paper-made-brief")
        case .plan: say("rule.paper-made-plan")
        case .ledger, .responsibility, .promises, .tasks, .tours, .digest, .archive, nil: nil
        }
    }

    private func pattern(_ number: PaperNumber) -> String {
        number.pattern.replacing("{year}", with: say("rule.number-year"))
            .replacing("{number}", with: say("rule.number-number"))
    }

    /// 每个名单上的村各一份
    private func whom(_ whom: PaperRule.Whom) -> String {
        let who: String
        switch (whom.kind, whom.among) {
        case (.units(let kinds), .all): who = words.any(kinds.map(words.unitKind))
        case (.units(let kinds), .listed):
            who = say("rule.below-listed", ["kind": words.any(kinds.map(words.unitKind))])
        case (.posts(let roles), .all): who = words.any(roles.map(words.role))
        case (.posts(let roles), .listed):
            who = say("rule.paper-of-listed", ["who": words.any(roles.map(words.role))])
        }
        return whom.when.map { say("rule.paper-for-when", ["who": who, "text": words.text($0)]) }
            ?? say("rule.paper-for", ["who": who])
    }

    private func due(_ due: PaperRule.Due) -> String {
        switch due {
        case .each(let unit, let by, let since, let until):
            return words.joined([
                say("rule.paper-each", ["each": words.every(unit), "by": self.by(by)]),
                since.map { bound in
                    switch bound {
                    case .day(let day): say("rule.paper-since", ["day": words.day(day)])
                    case .round: say("rule.paper-since-round")
                    }
                },
                until.map { bound in
                    switch bound {
                    case .day(let day): say("rule.paper-until", ["day": words.day(day)])
                    case .round: say("rule.paper-until-round")
                    }
                },
            ])
        case .after(let occasion, let within):
            let what = words.occasion(occasion)
            return within.map {
                say("rule.paper-after", ["what": what, "span": words.span($0)])
            } ?? say("rule.paper-after-silent", ["what": what])
        }
    }

    private func by(_ by: PaperRule.By) -> String {
        switch by {
        case .lastDay: say("rule.paper-last-day")
        case .day(let day): say("rule.paper-day", ["count": "\(day)"])
        case .monthDay(let month, let day):
            say(
                "rule.paper-month-day",
                [
                    "month": say("rule.word-month-\(month)"),
                    "day": say("rule.day-number", ["count": "\(day)"]),
                ])
        case .afterItsEnd(let span): say("rule.paper-after-end", ["span": words.span(span)])
        }
    }

    var decisions: [Group] {
        [
            Group(
                heading: say("rule.group-decisions"),
                entries: programme.decisions.map { rule in
                    Entry(
                        name(rule.label),
                        words.sentence(
                            say(
                                "rule.decision",
                                [
                                    "roles": words.any(
                                        programme.deciders(of: rule.kind).map(words.role))
                                ])))
                }),
            Group(
                heading: say("rule.group-different"),
                entries: programme.differentPeople.map { pair in
                    Entry(
                        nil,
                        words.sentence(
                            say(
                                "rule.different",
                                [
                                    "one": words.word("part", pair.one),
                                    "other": words.word("part", pair.other),
                                ])))
                }),
        ]
    }

    var access: [Entry] {
        rules.access.map { rule in
            Entry(
                name(rule.label),
                words.sentences([
                    rule.audience == .roles
                        ? say("rule.access-roles", ["roles": words.roles(rule.roles)])
                        : words.word("audience", rule.audience),
                    rule.place.map { say("rule.access-place", ["place": words.mid($0)]) },
                ]), clause: rule.clause)
        }
    }
}
