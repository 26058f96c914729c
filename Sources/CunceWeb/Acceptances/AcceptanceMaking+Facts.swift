import CunceDomain
import CunceReports
import CunceStore

/// What the rules ask, fact by fact, and samples with their ballots.
extension AcceptanceMaking {
    /// Whoever assesses, and the bodies that confirm, tell facts while the sheet is open.
    var mayTell: Bool {
        view.attempt?.stage == .open && view.may(.assess)
            && facts.contains { $0.choice != nil || $0.typed != nil }
    }

    /// Facts of the schemes' own parts that people tell; what criteria ask is known otherwise and
    /// may be told anew.
    var facts: [AcceptanceFact] {
        guard view.attempt?.opening != nil else { return [] }
        let rules = programme.rules
        let balloted = view.report.schemes.reduce(into: Set<FactKey>()) {
            $0.formUnion($1.balloted)
        }
        var keys: [FactKey] = []
        for fact in view.report.schemes.flatMap({ $0.facts(in: rules) })
        where !keys.contains(fact) && !balloted.contains(fact) {
            keys.append(fact)
        }
        return keys.compactMap { key in
            rules.fact(key).flatMap { $0.isTold ? fact($0) : nil }
        }
    }

    private func fact(_ kind: FactKind) -> AcceptanceFact {
        let told = view.attempt?.facts.last { $0.value.fact == kind.key }
        let known = view.report.known[kind.key]?.newest(
            on: view.attempt?.day(call.today) ?? call.today)
        let figures = FactFigures(programme, texts, in: language)
        let isEarlier = known?.period.map { $0 != asked(kind, nil) } ?? false
        let isOpen = mayTell(kind.key)
        let own = call.own("\(view.href)/tell")
        let name = "value-\(kind.key)"
        let choice = isOpen ? choice(kind, name, own) : nil
        return AcceptanceFact(
            fact: kind.key.text, label: label(kind, told?.value.period),
            value: told.map { figures.text($0.value.value, of: kind) }
                ?? known.flatMap { isEarlier ? nil : figures.text($0.value, of: kind) }
                ?? say("acceptance.unknown"),
            source: told.map { "\(near($0.at.on)) · \(label($0.at.post))" }
                ?? [
                    known?.period.map { period in
                        guard isEarlier, let known else { return figures.text(period) }
                        // Of the period that is asked nothing is told: this is another's.
                        return figures.text(period) + say("common.colon")
                            + figures.text(known.value, of: kind)
                    }, say(known == nil ? "acceptance.not-told" : "acceptance.from-record"),
                ].compactMap(\.self).joined(separator: " · "),
            evidence: told.flatMap { $0.value.evidence.isEmpty ? nil : $0.value.evidence },
            href: told.map { "/entries/\($0.at.entry)" },
            hint: kind.typingHint(texts, language),
            choice: choice, typed: isOpen && choice == nil ? own.field(name) : nil,
            proof: isOpen ? own.field("evidence-\(kind.key)") : nil)
    }

    /// With the period it is told for: the last full one.
    private func label(_ kind: FactKind, _ told: Period?) -> String {
        let name = kind.label.text(in: language)
        let figures = FactFigures(programme, texts, in: language)
        return asked(kind, told).map {
            say("found.missing-in", ["fact": name, "period": figures.text($0)])
        } ?? name
    }

    private func asked(_ kind: FactKind, _ told: Period?) -> Period? {
        let day = view.attempt?.day(call.today) ?? call.today
        return told ?? kind.each.map { Period($0, containing: day).moved(by: -1) }
    }

    /// A level's word is that of its roles; the rest is the assessors'.
    private func mayTell(_ fact: FactKey) -> Bool {
        guard view.attempt?.stage == .open, view.may(.assess) else { return false }
        let level = view.report.schemes.compactMap { $0.level(of: fact, in: programme.rules) }.first
        if let roles = level?.deciders.roles, !roles.isEmpty {
            return roles.contains(view.actor.role)
        }
        return view.isAssessor
    }

    private func choice(_ kind: FactKind, _ name: String, _ own: Call) -> SelectModel? {
        let options: [(String, String)]
        switch kind.shape {
        case .judgement: options = [("yes", say("facts.yes")), ("no", say("facts.no"))]
        case .choice(let choices):
            options = choices.map { ($0.key.text, $0.label.text(in: language)) }
        case .number, .share, .money, .state, .event: return nil
        }
        return own.select(
            name,
            ([("", say("acceptance.untold"))] + options).map { (value: $0.0, label: $0.1) })
    }

    var samples: [AcceptanceSampleModel] {
        guard let attempt = view.attempt, attempt.opening != nil else { return [] }
        return view.report.schemes.flatMap(\.samples).compactMap { sample in
            sample.ballot.map { model(sample, $0, attempt) }
        }
    }

    /// Papers on which the two are not at one yet: the sheet waits for them.
    private func blocking(_ count: BallotCount?) -> String? {
        guard let count, count.other != nil else { return nil }
        let differing = count.open.filter(\.differs).map { "\($0.number)" }
        let single = count.open.filter { !$0.differs }.map { "\($0.number)" }
        let parts = [
            differing.isEmpty ? nil : say("acceptance.differing", ["slips": list(differing)]),
            single.isEmpty ? nil : say("acceptance.read-by-one", ["slips": list(single)]),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: say("common.list-semicolon"))
    }

    private func model(
        _ sample: AcceptanceSample, _ ballot: AcceptanceBallot, _ attempt: AcceptanceAttempt
    ) -> AcceptanceSampleModel {
        let draw = attempt.draw(of: sample.key)
        let count = attempt.count(of: sample.key)
        let isComplete = count?.isComplete ?? false
        return AcceptanceSampleModel(
            name: sample.label.text(in: language), question: ballot.question.text(in: language),
            line: draw.map {
                say(
                    "acceptance.drawn",
                    [
                        "households": "\($0.value.households)",
                        "count": "\($0.value.numbers.count)", "day": near($0.at.on),
                    ])
            } ?? say("acceptance.not-drawn"),
            numbers: draw.map { list($0.value.numbers.map { "\($0)" }) },
            seed: draw.map { say("acceptance.seed", ["seed": $0.value.seed]) },
            codes: count.flatMap { codes($0, sample.key) },
            progress: ballot.means.takesPapers
                ? count.map {
                    say(
                        "acceptance.read",
                        [
                            "first": "\($0.slips.count { $0.first != nil })",
                            "second": "\($0.slips.count { $0.second != nil })",
                            "valid": "\($0.papers)",
                        ])
                } : nil,
            inAll: isComplete && count?.codes.wereMade ?? false
                ? count.map {
                    say(
                        "acceptance.in-all",
                        [
                            "answered": "\($0.answered)", "used": "\($0.codes.used)",
                            "papers": "\($0.papers)",
                        ])
                } : nil,
            // Until both have read everything nobody sees what the other read.
            counts: isComplete
                ? ballot.answers.map {
                    "\($0.label.text(in: language)) \(count?.count(of: $0.key) ?? 0)"
                } : [],
            differing: blocking(count),
            read: draw != nil && ballot.means.takesPapers && attempt.stage == .open
                && view.isAssessor
                ? TextLink(
                    text: say("acceptance.to-ballots"),
                    href: "\(view.href)/ballots/\(sample.key)") : nil)
    }

    /// Until nobody can answer by code any more nobody sees sums: two looks at one that runs tell an
    /// answer.
    private func codes(_ count: BallotCount, _ sample: AcceptancePartKey) -> String? {
        if let running = count.codes.running {
            return say(
                "acceptance.codes-running",
                [
                    "count": "\(running.used + running.count)",
                    "used": "\(view.used(sample) ?? running.used)",
                ])
        }
        return count.codes.wereMade
            ? say("acceptance.codes-counted", ["used": "\(count.codes.used)"]) : nil
    }
}
