/// What is wrong in a village, dimension by dimension. 诊断
package struct Diagnosis: Equatable, Sendable {
    /// In the order they were recorded.
    package private(set) var problems: [Problem] = []
    /// Dimensions somebody looked at and found nothing in, with the entry that says so.
    package private(set) var clear: [Dimension: Occurrence] = [:]
    /// What was said of them; empty words are left out.
    package private(set) var clearNotes: [Dimension: String] = [:]
    package private(set) var submitted: Occurrence?
    /// What changed the diagnosis after it was handed in: problems found later, other severities,
    /// problems that came back. Oldest first.
    package private(set) var revisions: [Occurrence] = []

    package init() {}

    package func problem(_ id: ProblemID) -> Problem? { problems.first { $0.id == id } }

    package func problems(in dimension: Dimension) -> [Problem] {
        problems.filter { $0.dimension == dimension }
    }

    package func isDiagnosed(_ dimension: Dimension) -> Bool {
        clear[dimension] != nil || problems.contains { $0.dimension == dimension }
    }

    /// Dimensions nobody has said anything about yet, in the order of the case.
    package var undiagnosed: [Dimension] { Dimension.allCases.filter { !isDiagnosed($0) } }

    /// Whether a problem was found only after the diagnosis had been handed in.
    package func wasFoundLater(_ problem: Problem) -> Bool {
        submitted.map { problem.recorded.sequence > $0.sequence } ?? false
    }

    /// The worst open problem of a dimension.
    ///
    /// - Returns: 0 none, 1 light, 2 middle, 3 heavy; `nil` while not diagnosed.
    package func weight(of dimension: Dimension) -> Int? {
        guard isDiagnosed(dimension) else { return nil }
        return problems(in: dimension).filter(\.isOpen).map(\.severity.rawValue).max() ?? 0
    }

    package mutating func apply(_ event: DiagnosisEvent, _ at: Occurrence) {
        if submitted != nil, event.revises { revisions.append(at) }
        switch event {
        case .problemRecorded(let recorded):
            clear[recorded.dimension] = nil
            clearNotes[recorded.dimension] = nil
            problems.append(recorded.problem(at))
        case .dimensionFoundClear(let found):
            clear[found.dimension] = at
            clearNotes[found.dimension] = found.note.isEmpty ? nil : found.note
        case .submitted:
            submitted = at
        case .problemRegraded, .ownerNamed, .evidenceAdded, .voicesCounted, .problemSolved,
            .problemReturned, .problemVerified, .problemReopened, .historyNoted, .dueSet:
            guard let index = problems.firstIndex(where: { $0.id == event.problem }) else { return }
            problems[index].apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far: asked again when an earlier entry is
    /// withdrawn or corrected.
    package func admits(_ event: DiagnosisEvent) -> Bool {
        switch event {
        case .problemRecorded(let recorded): problem(recorded.problem) == nil
        case .dimensionFoundClear(let found): problems(in: found.dimension).isEmpty
        case .submitted: undiagnosed.isEmpty && submitted == nil
        case .problemRegraded, .ownerNamed, .evidenceAdded, .voicesCounted, .historyNoted,
            .dueSet:
            event.problem.flatMap(problem) != nil
        case .problemSolved(let solved): problem(solved.problem)?.state == .open
        case .problemReturned(let returned): problem(returned.problem)?.state == .solved
        // Before problems were said to be solved, they were verified at once.
        case .problemVerified(let verified): problem(verified.problem)?.isOpen == true
        case .problemReopened(let reopened): problem(reopened.problem)?.state == .verified
        }
    }
}
