extension Plan {
    /// Whether an event can stand on what is known so far.
    ///
    /// - Parameter problems: the open ones: what is solved needs no answer and takes none.
    package func admits(_ event: PlanEvent, problems: [ProblemID]) -> Bool {
        switch event {
        case .objectiveSet: stage == .draft
        case .measureAdded(let added):
            stage == .draft && isNew(added.measure)
                && added.answers.allSatisfy(problems.contains)
        case .measureChanged(let changed):
            stage == .draft
                && measure(changed.measure).map { before in
                    changed.answers.allSatisfy {
                        problems.contains($0) || before.answers.contains($0)
                    }
                } ?? false
        // A hand-over passes the lead of an approved plan on; what waits stays as handed in.
        case .leadNamed(let named): stage != .waiting && measure(named.measure) != nil
        case .measureRemoved(let gone): stage == .draft && measure(gone.measure) != nil
        case .measureRestored(let back):
            stage == .draft && removals.contains { $0.measure.id == back.measure }
        case .submitted:
            stage == .draft && !measures.isEmpty && measures.allSatisfy { $0.lead != nil }
                && unanswered(of: problems).isEmpty
        case .returned, .approved, .takenBack: stage == .waiting
        case .revised: stage == .approved
        case .discarded: stage == .draft && inForce != nil
        }
    }

    /// Whether no measure has the id, nor had it.
    private func isNew(_ id: MeasureID) -> Bool {
        measure(id) == nil && !removed.contains { $0.measure.id == id }
    }
}
