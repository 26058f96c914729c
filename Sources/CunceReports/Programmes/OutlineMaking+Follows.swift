import CunceDomain

/// What is proposed on what grounds, and who decides.
extension OutlineMaking {
    var follows: [Group] {
        guard let ladder = rules.ladder else { return [] }
        return [
            Group(heading: say("rule.group-rungs"), entries: ladder.rungs.map(rung)),
            Group(heading: say("rule.group-grounds"), entries: ladder.grounds.map(ground)),
            Group(heading: say("rule.group-triggers"), entries: ladder.triggers.map(trigger)),
        ]
    }

    private func rung(_ rung: Rung) -> Entry {
        let grounds = rung.grounds.compactMap { key in
            rules.ladder?.grounds.first { $0.key == key }.map { words.mid($0.label) }
        }
        let main = words.sentences([
            say(
                "rule.rung",
                [
                    "deed": words.word("deed", rung.deed),
                    "subjects": words.all(rung.subjects.map { words.word("subject", $0) }),
                ]),
            rung.isForPartyMembers ? say("rule.rung-members") : nil,
            rung.proposers.isEmpty
                ? nil
                : say("rule.rung-proposed", ["roles": words.any(rung.proposers.map(words.role))]),
            rung.deciders.isStated
                ? say(
                    "rule.rung-decided", ["who": words.who(rung.deciders.roles, rung.deciders.body)]
                )
                : say("rule.rung-decider-silent"),
            rung.approvals.isEmpty
                ? nil
                : say(
                    "rule.rung-approval", ["who": words.all(rung.approvals.map { words.mid($0) })]),
        ])
        let rest = words.sentences([
            rung.hearing.map { words.word("hearing", $0) } ?? say("rule.rung-hearing-silent"),
            rung.lasts.map { say("rule.rung-lasts", ["span": words.span($0)]) },
            rung.replyWithin.map { say("rule.rung-reply", ["span": words.span($0)]) },
            rung.form.map { say("rule.rung-form", ["form": words.mid($0)]) },
            rung.next.map { say("rule.rung-next", ["rung": words.quoted(words.rung($0))]) },
            grounds.isEmpty ? nil : say("rule.rung-grounds", ["list": words.any(grounds)]),
        ])
        return Entry(name(rung.label), main + gap + rest, clause: rung.clause)
    }

    private func ground(_ ground: Ground) -> Entry {
        Entry(
            name(ground.label),
            words.sentences([
                say("rule.ground", ["duty": words.word("ground", ground.duty)]),
                ground.evidence.isEmpty
                    ? say("rule.ground-no-evidence")
                    : say(
                        "rule.ground-evidence",
                        ["list": words.all(ground.evidence.map { words.mid($0) })]),
            ]), clause: ground.clause)
    }

    private func trigger(_ trigger: Trigger) -> Entry {
        var entry = words.entry(name(trigger.label), trigger.when, clause: trigger.clause)
        let asked = words.all(
            trigger.unitKinds.map(words.unitKind) + trigger.roles.map(words.role))
        if !asked.isEmpty {
            entry.sentence =
                words.sentence(say("rule.trigger-of", ["who": asked])) + gap + entry.sentence
        }
        entry.parts += trigger.targets.map { target in
            Entry(nil, words.sentence(proposed(target)), clause: target.clause)
        }
        let decided =
            trigger.followsByItself
            ? say("rule.trigger-by-itself") : say("rule.trigger-decided")
        entry.parts.append(Entry(nil, words.sentence(decided)))
        return entry
    }

    private func proposed(_ target: Trigger.Target) -> String {
        let values = [
            "rung": words.quoted(words.rung(target.rung)),
            "kind": target.unitKind.map(words.unitKind) ?? "",
            "role": target.role.map(words.role) ?? "",
        ]
        return switch (target.unitKind, target.role) {
        case (nil, nil): say("rule.proposed", values)
        case (_?, nil): say("rule.proposed-kind", values)
        case (nil, _?): say("rule.proposed-role", values)
        case (_?, _?): say("rule.proposed-kind-role", values)
        }
    }

    var instruments: [Entry] {
        rules.instruments.map { paper in
            Entry(
                name(paper.label),
                words.sentences([
                    say(
                        "rule.instrument",
                        [
                            "kind": words.word("instrument", paper.kind),
                            "who": words.who(paper.issuers, paper.body),
                        ]),
                    paper.to.isEmpty
                        ? nil
                        : say(
                            "rule.instrument-to",
                            ["list": words.any(paper.to.map { words.word("about", $0) })]),
                    reply(paper),
                    paper.form.map { say("rule.rung-form", ["form": words.mid($0)]) },
                    paper.closedBy.map { say("rule.instrument-closed", ["what": words.mid($0)]) },
                ]), clause: paper.clause)
        }
    }

    private func reply(_ paper: Instrument) -> String {
        guard let span = paper.replyWithin else { return say("rule.instrument-reply-silent") }
        let values = ["span": words.span(span)]
        return paper.replyFrom == .issued
            ? say("rule.instrument-reply-issued", values)
            : say("rule.instrument-reply-received", values)
    }
}
