import CunceDomain
import CunceStore

/// 诊断: recording problems, and what becomes of them.
extension Deed {
    func diagnose(_ id: CaseID, _ command: DiagnosisCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayDiagnose(command, open)
        let own = try entriesNamed(by: command, open, scope)
        let posts = Set(open.roster.posts.keys)
        let programme = open.programme
        let surroundings = Diagnosis.Surroundings(
            hasType: { type, dimension in
                programme.problemType(ProblemTypeKey(type))?.dimension == dimension
            },
            isLegacy: { programme.problemType(ProblemTypeKey($0))?.isLegacy ?? false },
            hasPost: { posts.contains($0) }, hasEntry: { own.contains($0) },
            work: { open.kase.work(on: $0) }, seesVillage: open.sees)
        do {
            let events = try open.kase.diagnosis.decide(
                command, by: actor.person, on: day, in: surroundings)
            if case .recordProblem(let draft) = command {
                try mustBeFree(.problem(draft.id), scope)
            }
            try append(events.map { .diagnosis($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as DiagnosisRefusal { throw Refusal.diagnosis(refusal) }
    }

    private func mayDiagnose(_ command: DiagnosisCommand, _ open: OpenCase) throws {
        switch command {
        case .recordProblem, .findClear, .submit, .regrade, .addEvidence, .countVoices,
            .noteHistory:
            try mayI(.diagnose, at: open.place)
        // Who answers for it and by when is also for those who give tasks.
        case .nameOwner, .setDue: try mayI(anyOf: [.diagnose, .addTask], at: open.place)
        case .verify, .giveBack: try mayI(.verifyTask, at: open.place)
        case .reopen: try mayI(anyOf: [.diagnose, .verifyTask], at: open.place)
        case .solve(let problem, _):
            try mayI(
                .workTask,
                at: Place(
                    path: open.place.path, involved: open.kase.working(onProblem: problem)))
        }
    }

    /// The entry a command names, where it stands in the case's stream.
    private func entriesNamed(
        by command: DiagnosisCommand, _ open: OpenCase, _ scope: CommitScope
    ) throws -> Set<Int> {
        guard case .addEvidence(_, _, let number?) = command,
            let entry = try JournalEntries.find(number, on: scope.connection),
            entry.stream == open.stream
        else { return [] }
        return [number]
    }
}
