import CunceDomain

/// What is known of villages and posts, by whom; and what the pack is silent on.
extension OutlineMaking {
    var facts: [Group] {
        [Group(heading: say("rule.group-kinds"), entries: rules.unitKinds.map(kind))]
            + FactKind.About.allCases.map { about in
                Group(
                    heading: say("rule.facts-of", ["who": words.word("about", about)]),
                    entries: rules.facts.filter { $0.about == about }.map(fact))
            }
    }

    private func kind(_ kind: UnitKind) -> Entry {
        Entry(
            name(kind.label),
            words.sentences([
                kind.isListed ? say("rule.kind-listed") : say("rule.kind-not-listed"),
                kind.committee.map { words.word("committee", $0) },
                kind.under.map { say("rule.kind-under", ["kind": words.unitKind($0)]) },
            ]), clause: kind.clause)
    }

    private func fact(_ fact: FactKind) -> Entry {
        Entry(
            name(fact.label),
            words.sentences([
                words.joined([
                    shape(fact), fact.each.map { say("rule.fact-each", ["each": words.every($0)]) },
                ]),
                forKinds(fact.unitKinds), source(fact),
                fact.from.map { say("rule.fact-from", ["who": words.mid($0)]) },
                fact.better.map { words.word("better", $0) },
                fact.doubt.map { say("rule.fact-doubt", ["share": words.percent($0)]) },
                fact.target.map {
                    say(
                        "rule.fact-target",
                        ["number": words.number($0, words.measure(of: fact.key))])
                },
            ]), clause: fact.clause)
    }

    private func shape(_ fact: FactKind) -> String {
        switch fact.shape {
        case .judgement: say("rule.shape-judgement")
        case .state: say("rule.shape-state")
        case .number:
            fact.measure.map { say("rule.shape-counted", ["measure": words.mid($0)]) }
                ?? say("rule.shape-number")
        case .share: say("rule.shape-share")
        case .money: say("rule.shape-money")
        case .event: say("rule.shape-event")
        case .choice(let choices):
            say(
                "rule.shape-choice",
                ["list": words.any(choices.map { words.quoted($0.label) })])
        }
    }

    private func source(_ fact: FactKind) -> String {
        switch fact.source {
        case .entered: say("rule.source-entered")
        case .imported: say("rule.source-imported")
        case .derived(let derived): say("rule.source-derived", ["what": self.derived(derived)])
        }
    }

    /// Which problems only, where not all are counted.
    private func derived(_ derived: DerivedFrom) -> String {
        let what = words.word("derived", derived.fact)
        let types = derived.types.compactMap { programme.problemType($0)?.label }
        let only = [
            derived.dimension.map { words.mid(programme.words.dimensions[$0]) },
            derived.leastSeverity.map {
                say("rule.severity-least", ["severity": name(programme.words.severities[$0])])
            },
            types.isEmpty ? nil : words.any(types.map { words.mid($0) }),
            derived.roles.isEmpty ? nil : words.any(derived.roles.map(words.role)),
        ].compactMap { $0 }
        guard !only.isEmpty else { return what }
        return say(
            "rule.derived-only",
            ["what": what, "only": only.joined(separator: say("rule.list-semicolon"))])
    }

    var indices: [Entry] {
        rules.indices.map { index in
            let parts = index.parts.map { part in
                Entry(
                    nil,
                    words.sentence(
                        say(
                            "rule.index-part",
                            [
                                "fact": words.fact(part.fact),
                                "weight": words.digits(part.weight),
                                "how": normalised(part),
                            ])), clause: part.clause)
            }
            let bands = index.bands.map { band in
                Entry(
                    say("rule.grade-name", ["grade": name(band.label)]),
                    words.sentence(words.compared(.atLeast, words.digits(band.from))),
                    clause: band.clause)
            }
            return Entry(
                name(index.label),
                words.sentences([
                    say(
                        "rule.index",
                        [
                            "kind": words.unitKind(index.unitKind),
                            "each": words.every(index.each),
                        ])
                ]) + gap
                    + words.opening(
                        index.scale == .one
                            ? say("rule.index-sum")
                            : say("rule.index-scaled", ["scale": words.digits(index.scale)])),
                parts: parts + bands + (index.seats.map { [seats($0)] } ?? []),
                clause: index.clause)
        }
    }

    private func seats(_ rule: SeatRule) -> Entry {
        Entry(
            nil,
            words.sentences([
                say(
                    "rule.seats",
                    [
                        "count": "\(rule.total)",
                        "method": words.word("seat-method", rule.method),
                    ]),
                rule.least == 0
                    ? nil
                    : say(
                        "rule.seats-least",
                        [
                            "count": "\(rule.least)",
                            "how": words.word("seat-minimum", rule.minimum),
                        ]),
                say("rule.seats-equal"),
            ]), clause: rule.clause)
    }

    private func normalised(_ part: CompositeIndex.Part) -> String {
        switch part.normalisation {
        case .none: say("rule.index-plain")
        case .minMax: say("rule.index-min-max")
        case .target(let target):
            say(
                "rule.index-target",
                ["number": words.number(target, words.measure(of: part.fact))])
        case .rank: say("rule.index-rank")
        }
    }

    /// Silence is an answer, and said as one.
    var silent: [Entry] {
        let silences: [(OutlineSilence, Bool)] = [
            (.listing, !rules.answersListing),
            (.duties, programme.cadences.isEmpty && programme.linkSlots.isEmpty),
            // Who is responsible is said, and nothing is owed so often.
            (.cadences, programme.cadences.isEmpty && !programme.linkSlots.isEmpty),
            (.proposals, !rules.answersProposals),
            (.acceptance, !rules.answersAcceptance),
            (.papers, !rules.answersPapers),
            (.links, programme.linkSlots.isEmpty),
            (.decisions, programme.decisions.isEmpty),
            (.access, rules.access.isEmpty),
        ]
        return silences.filter(\.1).map {
            Entry(nil, words.sentence(words.word("silent", $0.0)))
        }
    }
}

/// What a pack may say nothing about.
enum OutlineSilence: String, CaseIterable {
    case listing, duties, cadences, proposals, acceptance, papers, links, decisions, access
}
