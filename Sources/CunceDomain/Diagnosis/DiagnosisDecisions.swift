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

    /// What a diagnosis needs to know of the pack, the roster and the case around it.
    package struct Surroundings {
        /// Whether the pack has this problem type in this dimension.
        package let hasType: (String, Dimension) -> Bool
        /// Whether the pack calls this problem type a legacy affair.
        package let isLegacy: (String) -> Bool
        package let hasPost: (PostID) -> Bool
        /// Whether whoever is on a post sees the village.
        package let seesVillage: (PostID) -> Bool
        /// Whether the case's stream holds an entry of this global number.
        package let hasEntry: (Int) -> Bool
        package let work: (ProblemID) -> WorkOnProblem

        package init(
            hasType: @escaping (String, Dimension) -> Bool,
            isLegacy: @escaping (String) -> Bool, hasPost: @escaping (PostID) -> Bool,
            hasEntry: @escaping (Int) -> Bool, work: @escaping (ProblemID) -> WorkOnProblem,
            seesVillage: @escaping (PostID) -> Bool = { _ in true }
        ) {
            self.hasType = hasType
            self.isLegacy = isLegacy
            self.hasPost = hasPost
            self.seesVillage = seesVillage
            self.hasEntry = hasEntry
            self.work = work
        }
    }

    /// Decides one command.
    ///
    /// - Source: requirements S2 to S6; product principle 9.
    package func decide(
        _ command: DiagnosisCommand, by person: PersonID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        switch command {
        case .recordProblem(let draft):
            guard surroundings.hasType(draft.type, draft.dimension) else {
                throw .unknownType(draft.type)
            }
            return [.problemRecorded(try recorded(draft, on: day))]
        case .findClear(let dimension, let note):
            return try findClear(dimension, note: note)
        case .submit:
            if let submitted { throw .alreadySubmitted(on: submitted.on) }
            guard undiagnosed.isEmpty else { throw .dimensionsMissing(undiagnosed) }
            return [.submitted(.init())]
        case .regrade, .nameOwner, .addEvidence, .countVoices, .noteHistory, .setDue, .solve,
            .giveBack, .verify, .reopen:
            guard let problem = command.problem.flatMap(problem) else { throw .unknownProblem }
            return try problem.decide(command, by: person, on: day, in: surroundings)
        }
    }

    private func recorded(
        _ draft: DiagnosisCommand.ProblemDraft, on day: CivilDate
    ) throws(DiagnosisRefusal) -> DiagnosisEvent.ProblemRecorded {
        if let since = draft.since, since > day { throw .sinceLiesAhead(since) }
        if let voices = draft.voices, !Problem.voices.contains(voices) {
            throw .voicesOutOfRange
        }
        return .init(
            problem: draft.id, dimension: draft.dimension, type: draft.type,
            title: try .tidy("title", draft.title, limit: TextLimit.line),
            severity: draft.severity, since: draft.since,
            evidence: try .tidy("evidence", draft.evidence, limit: TextLimit.account),
            cause: try .tidy("cause", draft.cause, limit: TextLimit.note, required: false),
            voices: draft.voices)
    }

    private func findClear(
        _ dimension: Dimension, note: String
    ) throws(DiagnosisRefusal) -> [DiagnosisEvent] {
        let held = problems(in: dimension).count
        guard held == 0 else { throw .dimensionHoldsProblems(dimension, count: held) }
        if clear[dimension] != nil { return [] }
        let words: String = try .tidy("note", note, limit: TextLimit.note, required: false)
        return [.dimensionFoundClear(.init(dimension: dimension, note: words))]
    }
}

extension String {
    /// A field of a diagnosis without the white space around it.
    static func tidy(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(DiagnosisRefusal) -> String {
        do {
            return try CunceDomain.tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
