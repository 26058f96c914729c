/// What the assessors find, and handing it in.
extension AcceptanceCourse {
    func tell(
        _ drafts: [AcceptanceCommand.TellDraft], _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard !drafts.isEmpty else { throw .nothingTold }
        var events: [AcceptanceEvent] = []
        var complaints: [AcceptanceRefusal.Complaint] = []
        for draft in drafts {
            let kind = try kind(of: draft, attempt, around)
            let value = readable(draft, kind, &complaints)
            let evidence = shown(draft, kind, &complaints)
            guard let value, let evidence else { continue }
            let event = AcceptanceEvent.Told(
                fact: draft.fact, period: try period(draft.period, of: kind, around),
                value: value, evidence: evidence)
            // What was told so already is no news.
            if !attempt.facts.contains(where: { $0.value == event }) { events.append(.told(event)) }
        }
        guard complaints.isEmpty else { throw .several(complaints) }
        return events
    }

    /// - Returns: the value; `nil` where it is complained of.
    private func readable(
        _ draft: AcceptanceCommand.TellDraft, _ kind: FactKind,
        _ complaints: inout [AcceptanceRefusal.Complaint]
    ) -> FactValue? {
        let value = kind.value(typed: draft.value)
        if let value, kind.allows(value) { return value }
        complaints.append(
            .init(
                draft.fact, value == nil ? .valueNotRead(kind.label) : .shareOutOfRange(kind.label))
        )
        return nil
    }

    /// - Returns: what shows it; `nil` where there is nothing, which is complained of.
    private func shown(
        _ draft: AcceptanceCommand.TellDraft, _ kind: FactKind,
        _ complaints: inout [AcceptanceRefusal.Complaint]
    ) -> String? {
        do {
            let evidence = try note("evidence", draft.evidence, required: false)
            guard evidence.isEmpty else { return evidence }
            complaints.append(
                .init(draft.fact, .evidenceMissing(kind.label), isOfEvidence: true))
        } catch {
            complaints.append(.init(draft.fact, error, isOfEvidence: true))
        }
        return nil
    }

    /// The fact, where somebody may tell it here at all.
    private func kind(
        of draft: AcceptanceCommand.TellDraft, _ attempt: AcceptanceAttempt,
        _ around: Surroundings
    ) throws(AcceptanceRefusal) -> FactKind {
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
        return kind
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

    func handIn(
        _ words: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        // Who assesses may have changed its post, or taken a link, since it was named.
        guard around.barred.isEmpty else { throw .mayNotAssess(around.barredInWords) }
        for scheme in around.schemes {
            for sample in scheme.samples where sample.ballot != nil {
                let count = attempt.count(of: sample.key)
                guard count?.codes.running == nil else { throw .codesOut(sample.label) }
                let open = count?.open.map(\.number) ?? []
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
