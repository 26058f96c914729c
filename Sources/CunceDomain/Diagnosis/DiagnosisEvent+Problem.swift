extension DiagnosisEvent {
    /// The problem it is about; `nil` where it is about the diagnosis.
    package var problem: ProblemID? {
        switch self {
        case .problemRecorded(let event): event.problem
        case .dimensionFoundClear, .submitted: nil
        case .problemRegraded(let event): event.problem
        case .ownerNamed(let event): event.problem
        case .evidenceAdded(let event): event.problem
        case .voicesCounted(let event): event.problem
        case .problemSolved(let event): event.problem
        case .problemReturned(let event): event.problem
        case .problemVerified(let event): event.problem
        case .problemReopened(let event): event.problem
        case .historyNoted(let event): event.problem
        case .dueSet(let event): event.problem
        }
    }

    /// Whether it says something else than what was handed in.
    var revises: Bool {
        switch self {
        case .problemRecorded, .problemRegraded, .problemReopened: true
        case .dimensionFoundClear, .submitted, .ownerNamed, .evidenceAdded, .voicesCounted,
            .problemSolved, .problemReturned, .problemVerified, .historyNoted, .dueSet:
            false
        }
    }
}
