import CunceDomain

/// How a village leaves the list, and what comes after.
extension OutlineMaking {
    var acceptance: [Group] {
        guard let acceptance = rules.acceptance else { return [] }
        let after = [acceptance.failure.map(failure), acceptance.exit.map(exit)]
            .compactMap { $0 }
        return acceptance.schemes.map(scheme) + [
            Group(
                heading: say("rule.group-alternatives"),
                entries: acceptance.alternatives.map { alternatives in
                    let names = alternatives.schemes.compactMap {
                        acceptance.scheme($0).map { words.quoted($0.label) }
                    }
                    return Entry(
                        nil,
                        words.sentence(say("rule.alternatives", ["list": words.any(names)])),
                        clause: alternatives.clause)
                }),
            Group(heading: say("rule.group-after"), entries: after),
        ]
    }

    private func scheme(_ scheme: AcceptanceScheme) -> Group {
        var entries: [Entry] = [head(of: scheme)]
        entries += list(
            scheme.methods,
            say("rule.scheme-methods", counts(scheme.methodsNeeded, scheme.methods)),
            say("rule.scheme-all-methods"), scheme.methodsNeeded)
        entries += scheme.samples.map(sample)
        if let score = scheme.score { entries += self.score(score) }
        entries += list(scheme.needs, "", say("rule.scheme-needs"), scheme.needs.count)
        entries += list(
            scheme.options,
            say("rule.scheme-options", counts(scheme.optionsNeeded, scheme.options)),
            say("rule.scheme-needs"), scheme.optionsNeeded)
        entries += list(scheme.vetoes, "", say("rule.scheme-vetoes"), scheme.vetoes.count)
        entries += scheme.levels.map { level in
            Entry(
                name(level.label),
                words.sentence(
                    say(
                        "rule.level",
                        [
                            "who": words.who(level.deciders),
                            "text": words.text(level.confirmed),
                        ])), clause: level.clause)
        }
        return Group(heading: name(scheme.label), entries: entries)
    }

    private func counts(_ needed: Int, _ rules: [AcceptanceRule]) -> [String: String] {
        ["count": "\(needed)", "total": "\(rules.count)"]
    }

    /// - Parameters:
    ///   - some: said where not all are needed.
    ///   - all: said where they are.
    private func list(
        _ rules: [AcceptanceRule], _ some: String, _ all: String, _ needed: Int
    ) -> [Entry] {
        guard !rules.isEmpty else { return [] }
        return [
            Entry(
                nil, words.opening(needed < rules.count ? some : all),
                parts: rules.map { words.entry(name($0.label), $0.when, clause: $0.clause) })
        ]
    }

    private func head(of scheme: AcceptanceScheme) -> Entry {
        let who = scheme.assessors
        return Entry(
            nil,
            words.sentences([
                forKinds(scheme.unitKinds) ?? say("rule.scheme-for-all"),
                scheme.when.map { say("rule.scheme-when", ["text": words.text($0)]) },
                who.map {
                    $0.roles.isEmpty && $0.body == nil
                        ? say("rule.assessors-silent")
                        : say("rule.assessors", ["who": words.who($0.roles, $0.body)])
                } ?? say("rule.assessors-silent"),
                who?.least.map { say("rule.assessors-least", ["count": "\($0)"]) },
                who?.excludesLinked == true ? say("rule.assessors-not-linked") : nil,
                who.flatMap {
                    $0.excluded.isEmpty
                        ? nil
                        : say(
                            "rule.assessors-not",
                            ["roles": words.any($0.excluded.map(words.role))])
                },
            ]), clause: scheme.clause)
    }

    private func sample(_ sample: AcceptanceSample) -> Entry {
        let measure = words.measure(of: sample.fact)
        let bounds = [
            sample.floor.map { words.number(Rational($0), measure) },
            sample.share.map {
                say(
                    "rule.sample-share",
                    ["share": words.percent($0.share), "fact": words.fact($0.fact)])
            },
        ].compactMap { $0 }.map { words.compared(.atLeast, $0) }
        let compared =
            bounds.count == 2
            ? say("rule.sample-both", ["one": bounds[0], "other": bounds[1]])
            : words.joined(bounds)
        return Entry(
            name(sample.label),
            words.sentences([
                say(
                    "rule.is",
                    ["number": words.fact(sample.fact), "compared": compared]),
                sample.ballot.map { _ in say("rule.sample-answered") },
                sample.ballot.map { means($0.means) },
            ]), clause: sample.clause)
    }

    private func means(_ means: BallotMeans) -> String {
        switch means {
        case .papers: say("rule.ballot-papers")
        case .codes: say("rule.ballot-codes")
        case .either: say("rule.ballot-either")
        }
    }

    private func score(_ score: AcceptanceScore) -> [Entry] {
        let pass =
            score.pass.isEmpty
            ? say("rule.score-graded")
            : say("rule.score-pass", ["compared": words.compared(score.pass, .points)])
        let grades = score.grades.map { grade in
            Entry(
                say("rule.grade-name", ["grade": name(grade.label)]),
                words.sentence(words.compared(.atLeast, words.number(grade.from, .points))),
                clause: grade.clause)
        }
        return [Entry(nil, words.opening(pass), parts: score.items.map(item), clause: score.clause)]
            + grades
    }

    private func item(_ item: AcceptanceScore.Item) -> Entry {
        let tail = words.sentences([
            bounds(item.least == .zero ? nil : item.least, item.most),
            item.weight == .one
                ? nil : say("rule.item-weight", ["weight": words.digits(item.weight)]),
        ])
        switch item.points {
        case .formula(let formula):
            let head = words.sentence(
                say("rule.item-formula", ["formula": words.text(formula)]))
            return Entry(
                name(item.label), tail.isEmpty ? head : head + gap + tail, clause: item.clause)
        case .conditions(let points):
            let parts = points.map { point in
                Entry(
                    nil,
                    words.sentence(
                        say(
                            "rule.points-for",
                            [
                                "text": words.text(point.when),
                                "points": words.number(point.points, .points),
                            ])), clause: point.when.clause)
            }
            let head = words.opening(say("rule.item-sum"))
            return Entry(
                name(item.label), tail.isEmpty ? head : tail + gap + head, parts: parts,
                clause: item.clause)
        }
    }

    private func failure(_ failure: AfterFailure) -> Entry {
        Entry(
            name(failure.label),
            words.sentences([
                failure.within.map { say("rule.failure", ["span": words.span($0)]) }
                    ?? say("rule.failure-silent"),
                say("rule.failure-who", ["who": words.who(failure.deciders)]),
            ]), clause: failure.clause)
    }

    private func exit(_ exit: ExitRule) -> Entry {
        Entry(
            name(exit.label),
            words.sentences([
                say("rule.exit", ["who": words.who(exit.deciders)]),
                exit.after.map { say("rule.exit-after", ["span": words.span($0)]) },
            ]), clause: exit.clause)
    }

    var watch: [Entry] {
        guard let watch = rules.acceptance?.watch else { return [] }
        let head = Entry(
            nil,
            words.sentences([
                watch.lasts.map { say("rule.watch", ["span": words.span($0)]) }
                    ?? say("rule.watch-silent"),
                say("rule.watch-who", ["who": words.who(watch.deciders)]),
            ]), clause: watch.clause)
        let relapse = watch.relapse.map {
            Entry(
                say("rule.relapse-name"),
                words.sentence(say("rule.relapse", ["span": words.span($0.within)])),
                clause: $0.clause)
        }
        return [head] + watch.checks.map(check)
            + list(watch.signals, "", say("rule.watch-signals"), watch.signals.count)
            + list(watch.warnings, "", say("rule.watch-warnings"), watch.warnings.count)
            + (relapse.map { [$0] } ?? [])
    }

    private func check(_ check: WatchRule.Check) -> Entry {
        let days =
            switch check.days {
            case .every(let span): say("rule.check-every", ["span": words.span(span)])
            case .after(let spans):
                say("rule.check-after", ["spans": words.all(spans.map(words.span))])
            }
        return Entry(
            name(check.label),
            words.sentence(
                say("rule.check", ["days": days, "who": words.who(check.deciders)])),
            clause: check.clause)
    }
}
