/// What can happen to a diagnosis.
package enum DiagnosisEvent: Equatable, Sendable {
    case problemRecorded(ProblemRecorded)
    case dimensionFoundClear(DimensionFoundClear)
    case submitted(Submitted)
    case problemRegraded(ProblemRegraded)
    case problemVerified(ProblemVerified)

    package struct ProblemRecorded: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var dimension: Dimension
        package var type: String
        package var title: String
        package var severity: Severity
        package var since: CivilDate?
        package var evidence: String
        package var cause: String
        package var voices: Int?

        func problem(_ at: Occurrence) -> Problem {
            Problem(
                id: problem, dimension: dimension, type: type, title: title, severity: severity,
                formerSeverity: nil, since: since, evidence: evidence, cause: cause,
                voices: voices, verified: nil, recorded: at, entries: [at.entry])
        }
    }

    package struct DimensionFoundClear: Codable, Equatable, Sendable {
        package var dimension: Dimension
        package var note: String
    }

    package struct Submitted: Codable, Equatable, Sendable {
        package init() {}
    }

    package struct ProblemRegraded: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var severity: Severity
        package var reason: String
    }

    package struct ProblemVerified: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var proof: String
    }
}
