/// What one may ask of a diagnosis.
package enum DiagnosisCommand: Codable, Equatable, Sendable {
    case recordProblem(ProblemDraft)
    /// Somebody looked and found nothing in this dimension.
    case findClear(Dimension, note: String)
    /// Hands the diagnosis in; needs all four dimensions.
    case submit
    case regrade(ProblemID, to: Severity, reason: String)
    case nameOwner(ProblemID, PostID)
    /// Words, the global number of an older entry of the same case, or both.
    case addEvidence(ProblemID, text: String, entry: Int?)
    /// How many villagers spoke of it on the day of the request.
    case countVoices(ProblemID, Int)
    /// Tells what happened in a legacy affair before it was written down here.
    case noteHistory(ProblemID, on: CivilDate, text: String)
    /// Sets or moves the day by which a legacy affair is to be settled.
    case setDue(ProblemID, CivilDate, reason: String)
    /// Says that a problem is solved, with a closing proof.
    case solve(ProblemID, proof: String)
    /// Says that it is not solved yet, having checked.
    case giveBack(ProblemID, reason: String)
    /// Says that a problem is solved, having checked.
    case verify(ProblemID, proof: String)
    /// Says that a problem that was verified is there again.
    case reopen(ProblemID, reason: String)

    /// The problem it is about; `nil` for a new one and for the diagnosis as a whole.
    package var problem: ProblemID? {
        switch self {
        case .recordProblem, .findClear, .submit: nil
        case .regrade(let id, _, _), .nameOwner(let id, _), .addEvidence(let id, _, _),
            .countVoices(let id, _), .noteHistory(let id, _, _), .setDue(let id, _, _),
            .solve(let id, _), .giveBack(let id, _), .verify(let id, _), .reopen(let id, _):
            id
        }
    }

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
