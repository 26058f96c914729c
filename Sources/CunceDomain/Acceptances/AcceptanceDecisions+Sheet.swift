/// What the assessors find: facts, a sample by lot, ballots read twice; and handing it in.
extension AcceptanceCourse {
    func tell(
        _ drafts: [AcceptanceCommand.TellDraft], _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard !drafts.isEmpty else { throw .nothingTold }
        var events: [AcceptanceEvent] = []
        for draft in drafts {
            if let event = try told(draft, attempt, around) { events.append(event) }
        }
        return events
    }

    /// - Returns: `nil` where it was told so already.
    private func told(
        _ draft: AcceptanceCommand.TellDraft, _ attempt: AcceptanceAttempt,
        _ around: Surroundings
    ) throws(AcceptanceRefusal) -> AcceptanceEvent? {
        let rules = around.programme.rules
        let schemes = around.schemes.filter { $0.facts(in: rules).contains(draft.fact) }
        guard let scheme = schemes.first, let kind = rules.fact(draft.fact), kind.isTold else {
            throw .factNotAsked
        }
        guard !schemes.contains(where: { $0.balloted.contains(draft.fact) }) else {
            throw .comesFromBallots(kind.label)
        }
        if let level = scheme.level(of: draft.fact, in: rules) {
            let roles = level.deciders.roles
            // A body in words has no post: what it said is written down by the assessors.
            guard roles.isEmpty ? isAssessor(attempt, around) : roles.contains(around.actor.role)
            else {
                throw roles.isEmpty ? .notAnAssessor : .confirmedByOthers(roles.map(around.label))
            }
        } else {
            guard isAssessor(attempt, around) else { throw .notAnAssessor }
        }
        guard let value = kind.value(typed: draft.value) else {
            throw .valueNotRead(kind.label)
        }
        guard kind.allows(value) else { throw .shareOutOfRange(kind.label) }
        let evidence = try note("evidence", draft.evidence, required: false)
        guard !evidence.isEmpty else { throw .evidenceMissing(kind.label) }
        let event = AcceptanceEvent.Told(
            fact: draft.fact, period: try period(draft.period, of: kind, around), value: value,
            evidence: evidence)
        return attempt.facts.contains { $0.value == event } ? nil : .told(event)
    }

    /// The last full period where none is named.
    private func period(
        _ asked: Period?, of kind: FactKind, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> Period? {
        guard let each = kind.each else { return nil }
        guard let asked else { return Period(each, containing: around.day).moved(by: -1) }
        guard asked.unit == each, asked.first <= around.day else { throw .otherPeriod(each) }
        return asked
    }

    func draw(
        _ draft: AcceptanceCommand.DrawDraft, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        guard let sample = around.sample(draft.sample) else { throw .unknownSample }
        guard sample.ballot != nil else { throw .noBallot }
        guard (1...Self.mostHouseholds).contains(draft.households) else {
            throw .householdsMissing
        }
        // A village with fewer households than the rule asks is asked as a whole.
        let least = max(1, min(sample.floor ?? 1, draft.households))
        guard draft.count >= least else { throw .sampleTooSmall(least: least) }
        guard draft.count <= draft.households else {
            throw .sampleTooLarge(households: draft.households)
        }
        let reason = try note("reason", draft.reason, required: false)
        if attempt.draw(of: draft.sample) != nil {
            if !(attempt.count(of: draft.sample)?.slips.allSatisfy {
                $0.first == nil && $0.second == nil
            } ?? true) {
                throw .alreadyCounted
            }
            // Drawing until the lot suits somebody would be no lot: every one stays on record.
            if reason.isEmpty { throw .reasonMissing }
        }
        return [
            .drawn(
                .init(
                    sample: draft.sample, households: draft.households,
                    numbers: HouseholdDraw.numbers(
                        of: draft.households, count: draft.count, seed: draft.seed),
                    seed: String(draft.seed), reason: reason))
        ]
    }

    /// More than a village of China has.
    static let mostHouseholds = 20_000

    func count(
        _ key: AcceptancePartKey, _ ballots: [AcceptanceEvent.Ballot], _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        guard let sample = around.sample(key) else { throw .unknownSample }
        guard let ballot = sample.ballot else { throw .noBallot }
        guard let count = attempt.count(of: key) else { throw .notDrawn }
        let person = around.actor.person
        if let reader = count.reader, reader != person, let other = count.other, other != person {
            throw .twoHaveRead
        }
        guard !ballots.isEmpty else { throw .nothingCounted }
        var seen: Set<Int> = []
        for one in ballots {
            guard (1...count.slips.count).contains(one.slip) else {
                throw .noSuchSlip(one.slip, drawn: count.slips.count)
            }
            guard seen.insert(one.slip).inserted else { throw .slipTwice(one.slip) }
            guard ballot.answer(one.answer) != nil else { throw .unknownAnswer }
        }
        let isFirst = count.reader == nil || count.reader == person
        let changed = ballots.filter { one in
            let slip = count.slips[one.slip - 1]
            return (isFirst ? slip.first : slip.second) != one.answer
        }
        return changed.isEmpty
            ? [] : [.counted(.init(sample: key, ballots: changed.sorted { $0.slip < $1.slip }))]
    }

    func handIn(
        _ words: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        // Who assesses may have changed its post, or taken a link, since it was named.
        guard around.barred.isEmpty else { throw .mayNotAssess(around.barredInWords) }
        for scheme in around.schemes {
            for sample in scheme.samples where sample.ballot != nil {
                let open = attempt.count(of: sample.key)?.open.map(\.number) ?? []
                guard open.isEmpty else { throw .ballotsOpen(open) }
            }
        }
        guard let result = around.result else { throw .noScheme }
        // A village can fail before anybody went there: that is no assessment.
        let unseen = result.schemes.flatMap(\.rules).filter { $0.rule.isWorkOfAssessors }
            .flatMap(\.finding.missing).eachOnce
        guard unseen.isEmpty else {
            throw .factsMissing(unseen.map { around.label(of: $0.fact) })
        }
        if result.verdict == .open {
            throw .factsMissing(result.missing.map { around.label(of: $0.fact) })
        }
        return [
            .handedIn(
                .init(result: result, words: try note("words", words, required: false)))
        ]
    }

    func isAssessor(_ attempt: AcceptanceAttempt, _ around: Surroundings) -> Bool {
        attempt.assessors.contains {
            $0.post == around.actor.post && $0.person == around.actor.person
        }
    }
}

extension FactKind {
    /// Told by people: what is derived from the journal is not told beside it.
    package var isTold: Bool {
        if case .derived = source { false } else { true }
    }
}
