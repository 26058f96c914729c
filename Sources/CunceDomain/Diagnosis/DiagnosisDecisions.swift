extension Diagnosis {
    /// What the work against one problem looks like from outside the diagnosis.
    package struct WorkOnProblem: Equatable, Sendable {
        /// Tasks neither done, verified nor dropped.
        package let unfinished: Int
        /// Persons who worked on a task against it.
        package let doers: Set<PersonID>

        package init(unfinished: Int, doers: Set<PersonID>) {
            self.unfinished = unfinished
            self.doers = doers
        }
    }

    /// Decides one command.
    ///
    /// - Parameter hasType: whether the pack has this problem type in this dimension.
    /// - Source: requirements S2 to S6.
    package func decide(
        _ command: DiagnosisCommand, by person: PersonID, on day: CivilDate,
        hasType: (String, Dimension) -> Bool, work: (ProblemID) -> WorkOnProblem
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        switch command {
        case .recordProblem(let draft):
            guard hasType(draft.type, draft.dimension) else { throw .unknownType(draft.type) }
            return [.problemRecorded(try recorded(draft, on: day))]
        case .findClear(let dimension, let note):
            return try findClear(dimension, note: note)
        case .submit:
            if let submitted { throw .alreadySubmitted(on: submitted.on) }
            guard undiagnosed.isEmpty else { throw .dimensionsMissing(undiagnosed) }
            return [.submitted(.init())]
        case .regrade(let id, let severity, let reason):
            guard let problem = problem(id) else { throw .unknownProblem }
            guard problem.severity != severity else { throw .severityUnchanged }
            return [
                .problemRegraded(
                    .init(
                        problem: id, severity: severity,
                        reason: try text("reason", reason, limit: TextLimit.note)))
            ]
        case .verify(let id, let proof):
            return try verify(id, proof: proof, by: person, work: work(id))
        }
    }

    private func recorded(
        _ draft: DiagnosisCommand.ProblemDraft, on day: CivilDate
    ) throws(DiagnosisRefusal) -> DiagnosisEvent.ProblemRecorded {
        if let since = draft.since, since > day { throw .sinceLiesAhead(since) }
        if let voices = draft.voices, !(0...1_000_000).contains(voices) {
            throw .voicesOutOfRange
        }
        return .init(
            problem: draft.id, dimension: draft.dimension, type: draft.type,
            title: try text("title", draft.title, limit: TextLimit.line),
            severity: draft.severity, since: draft.since,
            evidence: try text("evidence", draft.evidence, limit: TextLimit.account),
            cause: try text("cause", draft.cause, limit: TextLimit.note, required: false),
            voices: draft.voices)
    }

    private func findClear(
        _ dimension: Dimension, note: String
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        let held = problems(in: dimension).count
        guard held == 0 else { throw .dimensionHoldsProblems(dimension, count: held) }
        if clear[dimension] != nil { return [] }
        let words = try text("note", note, limit: TextLimit.note, required: false)
        return [.dimensionFoundClear(.init(dimension: dimension, note: words))]
    }

    private func verify(
        _ id: ProblemID, proof: String, by person: PersonID, work: WorkOnProblem
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        guard let problem = problem(id) else { throw .unknownProblem }
        guard problem.isOpen else { throw .alreadyVerified }
        guard work.unfinished == 0 else { throw .tasksUnfinished(count: work.unfinished) }
        guard !work.doers.contains(person) else { throw .doerVerifies }
        let words = try text("proof", proof, limit: TextLimit.note)
        return [.problemVerified(.init(problem: id, proof: words))]
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(DiagnosisRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
