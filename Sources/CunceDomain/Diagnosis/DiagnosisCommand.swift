/// What one may ask of a diagnosis.
package enum DiagnosisCommand: Codable, Equatable, Sendable {
    case recordProblem(ProblemDraft)
    /// Somebody looked and found nothing in this dimension.
    case findClear(Dimension, note: String)
    /// Hands the diagnosis in; needs all four dimensions.
    case submit
    case regrade(ProblemID, to: Severity, reason: String)
    /// Says that a problem is solved, having checked.
    case verify(ProblemID, proof: String)

    /// A problem as somebody typed it.
    package struct ProblemDraft: Codable, Equatable, Sendable {
        package let id: ProblemID
        package let dimension: Dimension
        package let type: String
        package let title: String
        package let severity: Severity
        package let since: CivilDate?
        package let evidence: String
        package let cause: String
        package let voices: Int?

        package init(
            id: ProblemID, dimension: Dimension, type: String, title: String, severity: Severity,
            since: CivilDate?, evidence: String, cause: String = "", voices: Int? = nil
        ) {
            self.id = id
            self.dimension = dimension
            self.type = type
            self.title = title
            self.severity = severity
            self.since = since
            self.evidence = evidence
            self.cause = cause
            self.voices = voices
        }
    }
}
