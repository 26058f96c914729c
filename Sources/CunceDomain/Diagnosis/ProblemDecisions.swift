/// What becomes of one problem after it was recorded.
extension Problem {
    /// As many villagers as can have spoken of one problem.
    static let voices = 0...1_000_000
    /// Days: no affair is given more than ten years.
    static let longestDue = 3_653

    func decide(
        _ command: DiagnosisCommand, by person: PersonID, on day: CivilDate,
        in surroundings: Diagnosis.Surroundings
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        switch command {
        case .recordProblem, .findClear, .submit: return []
        case .reopen(_, let reason): return try cameBack(reason)
        case .solve(_, let proof): return try saidSolved(proof, surroundings)
        case .verify(_, let proof): return try foundSolved(proof, by: person, surroundings)
        case .giveBack(_, let reason):
            try mustBeSaidSolved()
            return [.problemReturned(.init(problem: id, reason: try .tidy("reason", reason)))]
        case .regrade(_, let severity, let reason):
            try mustBeOpen()
            guard self.severity != severity else { throw .severityUnchanged }
            return [
                .problemRegraded(
                    .init(problem: id, severity: severity, reason: try .tidy("reason", reason)))
            ]
        case .nameOwner(_, let post):
            try mustBeOpen()
            guard surroundings.hasPost(post) else { throw .unknownOwner(post) }
            guard owner != post else { return [] }
            guard surroundings.seesVillage(post) else { throw .ownerOutOfSight(post) }
            return [.ownerNamed(.init(problem: id, owner: post))]
        case .addEvidence(_, let text, let entry):
            return try evidence(adding: text, entry, surroundings)
        case .countVoices(_, let count):
            try mustBeOpen()
            guard Self.voices.contains(count) else { throw .voicesOutOfRange }
            return [.voicesCounted(.init(problem: id, voices: count))]
        case .noteHistory(_, let happened, let text):
            guard surroundings.isLegacy(type) else { throw .notALegacyAffair }
            guard happened <= day else { throw .historyLiesAhead(happened) }
            return [
                .historyNoted(
                    .init(problem: id, day: happened, text: try .tidy("text", text)))
            ]
        case .setDue(_, let due, let reason):
            guard surroundings.isLegacy(type) else { throw .notALegacyAffair }
            return try dueDay(due, reason, on: day)
        }
    }

    private func evidence(
        adding text: String, _ entry: Int?, _ surroundings: Diagnosis.Surroundings
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        try mustBeOpen()
        let words: String = try .tidy(
            "evidence", text, limit: TextLimit.account, required: false)
        guard !words.isEmpty || entry != nil else { throw .nothingBrought }
        if let entry {
            guard surroundings.hasEntry(entry) else { throw .unknownEntry(entry) }
            guard !addedEvidence.contains(where: { $0.entry == entry }) else {
                throw .entryAlreadyNamed(entry)
            }
        }
        return [.evidenceAdded(.init(problem: id, evidence: words, entry: entry))]
    }

    private func dueDay(
        _ due: CivilDate, _ reason: String, on day: CivilDate
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        try mustBeOpen()
        guard due != self.due else { throw .dueUnchanged }
        guard due >= day else { throw .dueBeforeToday(due) }
        guard due.days(since: day) <= Self.longestDue else { throw .dueTooFar(due) }
        let words: String = try .tidy("reason", reason, required: self.due != nil)
        return [.dueSet(.init(problem: id, due: due, reason: words))]
    }

    private func saidSolved(
        _ proof: String, _ surroundings: Diagnosis.Surroundings
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        try mustBeOpen()
        guard state == .open else { throw .alreadySolved }
        let unfinished = surroundings.work(id).unfinished
        guard unfinished == 0 else { throw .tasksUnfinished(count: unfinished) }
        return [.problemSolved(.init(problem: id, proof: try .tidy("proof", proof)))]
    }

    private func foundSolved(
        _ proof: String, by person: PersonID, _ surroundings: Diagnosis.Surroundings
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        try mustBeOpen()
        let work = surroundings.work(id)
        guard work.unfinished == 0 else { throw .tasksUnfinished(count: work.unfinished) }
        try mustBeSaidSolved()
        guard !work.doers.contains(person), solved?.at.by != person else { throw .doerVerifies }
        return [.problemVerified(.init(problem: id, proof: try .tidy("proof", proof)))]
    }

    private func cameBack(_ reason: String) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        guard state == .verified else { throw .notVerified }
        return [.problemReopened(.init(problem: id, reason: try .tidy("reason", reason)))]
    }

    private func mustBeOpen() throws(DiagnosisRefusal) {
        guard isOpen else { throw .alreadyVerified }
    }

    private func mustBeSaidSolved() throws(DiagnosisRefusal) {
        try mustBeOpen()
        guard state == .solved else { throw .notSaidToBeSolved }
    }
}
