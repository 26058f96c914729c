/// What is wrong in a village, dimension by dimension. 诊断
package struct Diagnosis: Equatable, Sendable {
    /// In the order they were recorded.
    package private(set) var problems: [Problem] = []
    /// Dimensions somebody looked at and found nothing in, with the entry that says so.
    package private(set) var clear: [Dimension: Occurrence] = [:]
    package private(set) var submitted: Occurrence?

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

    /// The worst open problem of a dimension.
    ///
    /// - Returns: 0 none, 1 light, 2 middle, 3 heavy; `nil` while not diagnosed.
    package func weight(of dimension: Dimension) -> Int? {
        guard isDiagnosed(dimension) else { return nil }
        return problems(in: dimension).filter(\.isOpen).map(\.severity.rawValue).max() ?? 0
    }

    package mutating func apply(_ event: DiagnosisEvent, _ at: Occurrence) {
        switch event {
        case .problemRecorded(let recorded):
            clear[recorded.dimension] = nil
            problems.append(recorded.problem(at))
        case .dimensionFoundClear(let found):
            clear[found.dimension] = at
        case .submitted:
            submitted = at
        case .problemRegraded(let regraded):
            change(regraded.problem) { $0.regraded(to: regraded.severity, at) }
        case .problemVerified(let verified):
            change(verified.problem) { $0.verified(at) }
        }
    }

    /// Whether an event can stand on what is known so far: asked again when an earlier entry is
    /// withdrawn or corrected.
    package func admits(_ event: DiagnosisEvent) -> Bool {
        switch event {
        case .problemRecorded(let recorded): problem(recorded.problem) == nil
        case .dimensionFoundClear(let found): problems(in: found.dimension).isEmpty
        case .submitted: undiagnosed.isEmpty && submitted == nil
        case .problemRegraded(let regraded): problem(regraded.problem) != nil
        case .problemVerified(let verified): problem(verified.problem)?.isOpen == true
        }
    }

    private mutating func change(_ id: ProblemID, _ change: (Problem) -> Problem) {
        for index in problems.indices where problems[index].id == id {
            problems[index] = change(problems[index])
        }
    }
}
