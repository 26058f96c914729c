/// A sample by lot, papers read twice, answers by code.
extension AcceptanceCourse {
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
        let least = sample.least(whole: around.whole).capped(by: draft.households)
        guard draft.count >= max(1, least.count) else {
            throw .sampleTooSmall(least, of: sample.share.map { around.label(of: $0.fact) })
        }
        guard draft.count <= draft.households else {
            throw .sampleTooLarge(households: draft.households)
        }
        let reason = try note("reason", draft.reason, required: false)
        if attempt.draw(of: draft.sample) != nil {
            if let count = attempt.count(of: draft.sample) {
                try isOf(count.codes, around.urn)
                if count.papersRead + count.codes.used + (around.urn?.used ?? 0) > 0 {
                    throw .alreadyCounted
                }
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
        _ key: AcceptancePartKey, _ ballots: [AcceptanceEvent.Ballot], withdrawn: [Int],
        _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        guard let sample = around.sample(key) else { throw .unknownSample }
        guard let ballot = sample.ballot else { throw .noBallot }
        guard ballot.means.takesPapers else { throw .papersNotAsked }
        guard let count = attempt.count(of: key) else { throw .notDrawn }
        let person = around.actor.person
        let assessors = Set(attempt.assessors.map(\.person))
        guard let place = count.place(of: person, among: assessors) else { throw .twoHaveRead }
        guard !ballots.isEmpty || !withdrawn.isEmpty else { throw .nothingCounted }
        var seen: Set<Int> = []
        for slip in ballots.map(\.slip) + withdrawn {
            guard (1...count.slips.count).contains(slip) else {
                throw .noSuchSlip(slip, drawn: count.slips.count)
            }
            guard seen.insert(slip).inserted else { throw .slipTwice(slip) }
        }
        for one in ballots where ballot.answer(one.answer) == nil { throw .unknownAnswer }
        // Whoever takes another reader's place begins anew.
        let isAnew = (place == 0 ? count.reader : count.other) != person
        let taken =
            isAnew
            ? [] : withdrawn.filter { count.slips[$0 - 1].read(place) != nil }.sorted()
        let fresh = ballots.count { !count.slips[$0.slip - 1].isRead }
        let freed = taken.count { count.slips[$0 - 1].read(1 - place) == nil }
        let papers = count.papersRead + fresh - freed
        guard papers <= count.room else {
            throw .papersBeyondRoom(
                papers: papers, room: count.room, reserved: count.codes.reserved,
                drawn: count.slips.count, areOut: count.codes.running != nil)
        }
        let changed = ballots.filter {
            isAnew || count.slips[$0.slip - 1].read(place) != $0.answer
        }
        guard !changed.isEmpty || !taken.isEmpty else { return [] }
        return [
            .counted(
                .init(
                    sample: key, ballots: changed.sorted { $0.slip < $1.slip },
                    withdrawn: taken.isEmpty ? nil : taken))
        ]
    }

    /// - Throws: `moreThanDrawn` where papers that were read, answers by code and the new codes
    ///   together are more than were drawn: each household answers once.
    func makeCodes(
        _ draft: AcceptanceCommand.CodesDraft, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        guard let sample = around.sample(draft.sample) else { throw .unknownSample }
        guard let ballot = sample.ballot else { throw .noBallot }
        guard ballot.means.takesCodes else { throw .codesNotAsked }
        guard let count = attempt.count(of: draft.sample) else { throw .notDrawn }
        guard draft.count >= 1 else { throw .codesMissing }
        let reason = try note("reason", draft.reason, required: false)
        if count.codes.wereMade, reason.isEmpty { throw .codesReasonMissing }
        try isOf(count.codes, around.urn)
        let used = around.urn?.used ?? 0
        let answered = count.codes.used + used
        guard count.papersRead + answered + draft.count <= count.slips.count else {
            throw .moreThanDrawn(
                papers: count.papersRead, answered: answered, codes: draft.count,
                drawn: count.slips.count)
        }
        return [
            .codesMade(
                .init(
                    sample: draft.sample, urn: count.codes.running?.urn ?? draft.urn,
                    count: draft.count, used: used, reason: reason))
        ]
    }

    func countCodes(
        _ key: AcceptancePartKey, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        guard isAssessor(attempt, around) else { throw .notAnAssessor }
        guard let sample = around.sample(key) else { throw .unknownSample }
        guard let ballot = sample.ballot else { throw .noBallot }
        guard let count = attempt.count(of: key), let running = count.codes.running else {
            throw .noCodesOut
        }
        try isOf(count.codes, around.urn)
        let sums = around.urn?.answers ?? [:]
        let used = sums.values.reduce(0, +)
        guard used <= running.used + running.count else {
            throw .moreThanDrawn(
                papers: count.papersRead, answered: count.codes.used + used, codes: 0,
                drawn: count.slips.count)
        }
        return [
            .codesCounted(
                .init(
                    sample: key, urn: running.urn,
                    answers: ballot.answers.compactMap { answer in
                        sums[answer.key].map { .init(answer: answer.key, count: $0) }
                    }))
        ]
    }
}

extension AcceptanceCourse {
    /// Whether what lies in the urn was given by the codes that are out: somebody may have made
    /// others since it was looked into.
    private func isOf(_ codes: BallotCodes, _ urn: OpenedUrn?) throws(AcceptanceRefusal) {
        guard codes.runningSince == urn?.made else { throw .otherStep }
    }
}
