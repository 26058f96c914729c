/// How the events of a diagnosis change one problem.
extension Problem {
    mutating func apply(_ event: DiagnosisEvent, _ at: Occurrence) {
        switch event {
        case .problemRecorded, .dimensionFoundClear, .submitted: return
        case .problemRegraded(let event):
            weighed = at.entry
            gradings.append(.init(severity: event.severity, reason: event.reason, at: at))
        case .ownerNamed(let event): owner = event.owner
        case .evidenceAdded(let event):
            addedEvidence.append(.init(text: event.evidence, entry: event.entry, at: at))
        case .voicesCounted(let event):
            voiceCounts.append(.init(count: event.voices, at: at))
            // What was counted earlier and written down late does not stand for today.
            voiceCounts.sort { ($0.at.on, $0.at.sequence) < ($1.at.on, $1.at.sequence) }
        case .historyNoted(let event):
            pastEvents.append(.init(day: event.day, text: event.text, at: at))
            pastEvents.sort { ($0.day, $0.at.sequence) < ($1.day, $1.at.sequence) }
        case .dueSet(let event):
            dueDays.append(.init(due: event.due, reason: event.reason, at: at))
        case .problemSolved(let event):
            solved = ProblemWord(text: event.proof, at: at)
            returned = nil
        case .problemVerified(let event):
            weighed = at.entry
            verified = at
            checked = event.proof
        case .problemReturned(let event): open(again: event.reason, at)
        case .problemReopened(let event):
            weighed = at.entry
            reopenings.append(at)
            open(again: event.reason, at)
        }
        entries.append(at.entry)
    }

    private mutating func open(again reason: String, _ at: Occurrence) {
        solved = nil
        verified = nil
        checked = nil
        returned = ProblemWord(text: reason, at: at)
    }
}
